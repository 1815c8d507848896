"""The headers of every reply: who may ask, what browsers may do with it, how long it may be kept."""

ANY_ORIGIN = [
    ("Access-Control-Allow-Origin", "*"),
    ("Access-Control-Expose-Headers", "Dataset-Version, ETag, Link, Location, Retry-After"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Vary", "Accept-Encoding"),
]
PREFLIGHT = [
    ("Access-Control-Allow-Headers", "Content-Type, If-None-Match"),
    ("Access-Control-Max-Age", "86400"),
]
USUAL_POLICY = ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
KEPT, NOT_KEPT = ("Cache-Control", "public, max-age=60"), ("Cache-Control", "no-store")
CACHEABLE = ("200", "206", "304", "308")


def complete(method: str, status: str, headers: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the headers of a reply with those that every reply has; what is set already stays."""
    present = {name.lower() for name, _ in headers}
    added = list(ANY_ORIGIN)
    if "content-security-policy" not in present:
        added.append(USUAL_POLICY)
    if "cache-control" not in present:
        added.append(KEPT if method in ("GET", "HEAD") and status.startswith(CACHEABLE) else NOT_KEPT)
    if method == "OPTIONS":
        allowed = next((value for name, value in headers if name.lower() == "allow"), "GET")
        added += [("Access-Control-Allow-Methods", allowed), *PREFLIGHT]
    return headers + added
