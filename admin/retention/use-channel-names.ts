import { useSalesChannels } from "@medusajs/dashboard/hooks"

/** What people call a sales channel; its id where it is gone. */
export function useChannelNames(): (id: string) => string {
  const { sales_channels } = useSalesChannels({ limit: 1000 })

  return (id) =>
    sales_channels?.find((channel) => channel.id === id)?.name ?? id
}
