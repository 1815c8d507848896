"""The OpenAPI document, generated from the schemas and from what each view says of itself; development only."""
