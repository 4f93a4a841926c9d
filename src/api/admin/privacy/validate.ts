export { validateBody, validateQuery } from "../../validate"
