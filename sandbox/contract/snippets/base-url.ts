/** Where the API is for everybody who does not say otherwise. */
export const baseUrl = "https://api.usealoha.app";
