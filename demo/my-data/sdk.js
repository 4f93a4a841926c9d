/**
 * As much of Medusa's SDK as the client needs. A storefront has the real one;
 * this page works without anything to install or build.
 */
export function createSdk({ baseUrl, publishableKey }) {
  let token

  async function call(path, { method = "GET", body, query, headers } = {}) {
    const url = new URL(path, baseUrl)
    url.search = new URLSearchParams(query)
    const response = await fetch(url, {
      method,
      body: body && JSON.stringify(body),
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        "x-publishable-api-key": publishableKey,
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
    })
    if (!response.ok) {
      const { message, code } = await response.json().catch(() => ({}))
      throw Object.assign(new Error(message ?? response.statusText), {
        status: response.status,
        code,
      })
    }
    return headers?.accept ? response : await response.json()
  }

  return {
    client: { fetch: call },
    logIn: async (credentials) => {
      const answer = await call("/auth/customer/emailpass", {
        method: "POST",
        body: credentials,
      })
      // in memory only: closing the page logs out
      token = answer.token
    },
    logOut: () => {
      token = undefined
    },
  }
}
