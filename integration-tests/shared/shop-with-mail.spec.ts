import { shareShop } from "../support/suite"
import { partOf } from "../support/suite/part-of"

shareShop(partOf("with-mail"))
