/**
 * Why the data map treats a table as it does, by table. In English the reason
 * stands in the data map itself.
 */
export const reasons: Record<string, string> = {
  provider_identity:
    "Ingen kan logge inn på en avsluttet profil; en innlogging som også ansatte bruker, er deres og blir stående",
  auth_identity:
    "Innloggingen forsvinner med profilen; logger den samme personen inn som ansatt, blir den stående uten kunden",
  auth_mfa_factor:
    "Totrinnsinnloggingen beskytter en innlogging som ikke lenger finnes",
  auth_mfa_recovery_code:
    "Gjenopprettingskoder åpner en innlogging som ikke lenger finnes",
  auth_password_reset_token:
    "Medusa beholder ubrukte koder for alltid, og det finnes ikke lenger noe passord å endre",
  auth_verification:
    "Beviset på at adressen var din, er uten nytte når innloggingen er borte",
  cart_address:
    "Adresser skrevet inn i en handlekurv forsvinner med den; bestillinger har egne kopier",
  cart: "Ingenting trenger handlekurven når den er forlatt eller blitt en bestilling: Bestillingen har sin egen kopi av alt",
  credit_line:
    "Tilgodehavende satt av i en handlekurv flytter ingen penger; det som ble brukt, står på bestillingen",
  cart_promotion:
    "En kobling til en handlekurv som er borte, fører ingen steder",
  cart_line_item:
    "Innholdet i en handlekurv viser hva du har sett etter, og tjener ikke lenger noe kjøp",
  cart_line_item_adjustment: "Rabatten på en vare forsvinner med varen",
  cart_line_item_tax_line:
    "Avgift regnet ut for en handlekurv er ikke krevd inn; bestillingen har sin egen",
  cart_shipping_method:
    "En levering som bare ble vurdert, trenger ikke dokumenteres",
  cart_shipping_method_adjustment:
    "Rabatten på en levering forsvinner med leveringen den gjaldt",
  cart_shipping_method_tax_line:
    "Avgift regnet ut for levering i en handlekurv er aldri krevd inn herfra",
  customer_address:
    "Lagrede adresser brukes bare til nye bestillinger; hver bestilling har sin egen adresse",
  customer_group:
    "Gruppen tilhører butikken og de andre medlemmene, og priser og rabatter kan avhenge av den",
  customer_group_customer:
    "Den som ikke lenger er kunde, hører ikke til i noen kundegruppe",
  customer:
    "Den tomme raden beholder nummeret sitt, så bestillinger som må oppbevares, hører sammen til låsene utløper",
  fulfillment_address:
    "Bare landet varene gikk til, blir stående; bestillingen beholder leveringsadressen så lenge loven krever",
  fulfillment_item:
    "Disse linjene viser hvor mye av hvilke varer som gikk ut av lageret",
  fulfillment_label:
    "Etiketten viser navn og adresse, sporingen åpner transportørens side om pakken, og ingen regnskapslov krever noen av dem",
  fulfillment:
    "Dagen varene ble sendt eller levert, avgjør mva-terminen og når oppbevaringstiden begynner",
  index_data:
    "En kopi laget for søk lages på nytt av originalen etter at den er behandlet",
  reservation_item: "Lageret regner med reservasjonene sine",
  loyalty_gift_card:
    "Butikken skylder verdien til den som har kortet, og regnskapet må vise den",
  order_order_loyalty_gift_card:
    "Forklarer hvordan en bestilling ble betalt; de to numrene sier ikke hvem noen er",
  cart_cart_loyalty_gift_card:
    "Et kort som ble lagt i en handlekurv og ikke brukt, etterlater ingen spor; selve kortet er fortsatt gyldig",
  loyalty_gift_card_store_credit_store_credit_account:
    "Uten koblingen ville kortet mistet saldoen sin",
  store_credit_account:
    "Penger butikken skyldte eller skylder, hører til regnskapet",
  store_credit_account_transaction:
    "Hver bevegelse av penger hører til regnskapet, til siste desimal",
  notification:
    "En sendt melding har gjort jobben sin, og Medusa ville ellers beholdt kopien for alltid",
  order_address:
    "Bestillingen viser til adressene sine, og landet avgjør hvilken mva. som gjelder",
  order_change_action:
    "Det som ble gjort med bestillingen, blir stående; bare en personlig rabatt i en endring som aldri ble bekreftet, fjernes",
  order_change:
    "Beløpene på bestillingen følger av endringene, så hva som ble endret og når, blir stående",
  order_claim:
    "En reklamasjon ender med tilbakebetaling eller ny vare, og det må regnskapet forklare",
  order_claim_item:
    "Hvilke varer det ble reklamert på, og hvor mange, forklarer tilbakebetalingen eller den nye varen",
  order_claim_item_image:
    "Bilder kan vise et hjem eller mennesker, og ingen dokumenter trenger dem når reklamasjonen er avgjort",
  order_exchange:
    "Et bytte endrer hva som ble solgt, og kan gi en differanse å betale",
  order_exchange_item: "Hva som ble byttet, og hvor mye, hører til salget",
  order_line_item_adjustment: "Rabatten senket prisen og mva. på linjen",
  order_line_item_tax_line: "Mva. på et salg må kunne spores linje for linje",
  order_item:
    "Antall og priser i hver versjon av bestillingen er regnskapstall",
  order_line_item:
    "Et salgsdokument viser hva som ble solgt og til hvilken pris; varetekster sier ikke hvem noen er",
  order_cart:
    "Tilgodehavende føres på handlekurvens nummer, og denne koblingen fører til bestillingen",
  order_fulfillment:
    "Leveringsdatoen avgjør når salget regnes med, så bestillingen beholder forsendelsene sine",
  order_payment_collection:
    "Regnskapet må vise hvilken betaling som hører til hvilket salg, og en tilbakebetaling finner bestillingen sin her",
  order_promotion:
    "Sier hvilken kampanje som senket prisen; selve kampanjen nevner ikke lenger noen",
  return_fulfillment: "Returen og pakken den kom i, hører sammen",
  order:
    "Bestillingsnumre, datoer, beløp og mva. er butikkens regnskap og blir stående som tall uten person",
  return:
    "En retur er grunnlaget for en kreditnota, og lageret ble talt etter den",
  return_item:
    "Hva som kom tilbake, og hvor mye, avgjør krediteringen og lageret",
  order_shipping_method_adjustment: "Rabatten senket frakten og mva. på den",
  order_shipping_method_tax_line: "Mva. på frakten hører til salgets mva.",
  order_shipping:
    "Knytter frakten til bestillingen, returen, reklamasjonen eller byttet",
  order_shipping_method: "Frakten er en del av salget og har mva.",
  order_summary: "Summer er regnskapstall",
  order_transaction: "Hver betaling og tilbakebetaling er en post i regnskapet",
  order_credit_line:
    "En kreditering senker det som ble betalt, så beløpet hører til regnskapet",
  account_holder:
    "Brukes bare til å betale igjen uten å skrive inn kortet; trekk og tilbakebetaling virker uten",
  customer_account_holder: "Fører fra deg til en profil som også slettes",
  payment_collection:
    "Det som ble betalt for en bestilling, blir i regnskapet; en avbrutt betaling etterlater ingenting",
  cart_payment_collection:
    "Bestillingen har sin egen kobling til betalingen, og en handlekurv som aldri ble en bestilling, trenger ingen",
  payment:
    "Beløp og dato for en betaling er regnskapstall, og penger kan betales tilbake i årevis",
  capture: "Penger som kom inn, er en post i regnskapet",
  refund: "Penger som gikk ut, er en post i regnskapet",
  payment_session:
    "Statusen til en betaling regnes ut fra forsøkene; de som ikke førte til en bestilling, fjernes",
  price_rule:
    "Regelen blir stående uten deg: Å slette den ville gitt alle din pris",
  price_list_rule:
    "Regelen blir stående uten verdi og passer ingen: Å slette den ville gitt alle dine priser",
  price_list:
    "Prisene er butikkens egne tall og blir stående under et navn som ikke sier noe",
  privacy_account_activity:
    "Skiller kontoer i bruk fra dem ingen bruker; uten kontoen sier det ingenting",
  privacy_erasure_receipt:
    "Antall, datoer og numre som beviser hva en sletting gjorde",
  privacy_tombstone:
    "Gjør at en sletting kan gjentas når en sikkerhetskopi er lagt tilbake",
  privacy_audit_entry:
    "Sier hvem som så på eller endret hvem sine data, og når",
  privacy_release_receipt:
    "Antall, datoer og numre som beviser hva som skjedde da en lås utløp",
  privacy_request: "Butikken må kunne bevise at forespørsler er besvart",
  privacy_letter: "Butikken må kunne bevise hvilke brev den har sendt, og når",
  privacy_archive:
    "Sier at en eksport ble laget og hvor ofte den ble hentet; selve filen fjernes",
  privacy_one_time_code: "En kode beviser en adresse én gang, i noen minutter",
  privacy_residual_scan:
    "Beviser at databasen ble gjennomsøkt etter det som kunne være igjen",
  privacy_retention_lock:
    "Sier hvilke bilag bokføringsloven holder tilbake, og hvor lenge",
  privacy_legal_hold:
    "Sier hvorfor noe ble beholdt lenger; ingenting slettes så lenge den står",
  privacy_correction_note:
    "Hører til salgsdokumentet den retter, og forsvinner når det frigis",
  privacy_consent:
    "Beviser hva du samtykket til; beholdes i tre år etter at samtykket tok slutt, under en nøkkel ingen kan lese uten butikkens hemmelighet",
  privacy_objection:
    "En reservasjon mot direkte markedsføring blir stående som en kontrollsum, så ingen gammel liste henter deg tilbake; andre fjernes",
  privacy_restriction:
    "Der ingenting er igjen å bruke, er det ingenting igjen å begrense",
  privacy_restriction_exception:
    "Slutter sammen med begrensningen den er et unntak fra",
  privacy_recipient_task:
    "Beviser at de som har fått opplysninger av butikken, har fått vite hva som skjedde med dem",
  privacy_disclosure:
    "Sier hvilken myndighet som fikk opplysningene, når og etter hvilken lov; den endres aldri",
  privacy_activity:
    "Registrert fordi du sa ja til det; uten deg har det ingen nytte",
  promotion:
    "Rabatter som er gitt, hører til regnskapet, så kampanjen blir stående under et nøytralt navn og med antall ganger brukt",
  promotion_campaign:
    "Kampanjen bærer budsjettet for en rabatt som er gitt, og blir stående uten navnet sitt",
  promotion_campaign_budget_usage:
    "Antallet blir stående, siden kampanjens sum består av det",
  promotion_rule_value:
    "Regelen blir stående uten deg, så rabatten virker for alle andre den nevner",
  promotion_rule:
    "Vilkåret holder kampanjen hel, så tidligere rabatter fortsatt kan forklares",
  promotion_promotion_rule:
    "To numre som ikke sier hvem noen er når vilkåret har mistet verdien sin",
  translation:
    "Navnet på en gruppe laget for én person fjernes på alle språk; navn på større grupper blir stående",
  workflow_execution:
    "En ferdig kjøring gjentar hele handlekurven og profilen bare for å finne feil; en som fortsatt går, får bli ferdig",
}
