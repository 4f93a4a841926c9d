import { Navigate } from "react-router-dom"

/** The way to the requests from the menu of customers. */
export const GoToRequests = () => <Navigate to="/privacy/requests" replace />
