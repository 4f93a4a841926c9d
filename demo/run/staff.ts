/** Who logs in to the demo's dashboard. A shop on one's own machine only. */
export const STAFF = {
  email: "admin@fjordogfjell.example.com",
  password: "supersecret",
}
