"""Who asks, and for which team."""

from typing import Annotated

import jwt
from fastapi import Depends, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from app.settings import settings

bearer = HTTPBearer()


def authenticated_team(credentials: Annotated[HTTPAuthorizationCredentials, Depends(bearer)]) -> str:
    """The team named in the caller's token."""
    try:
        return str(jwt.decode(credentials.credentials, settings().jwt_public_key, algorithms=["RS256"])["team"])
    except (jwt.PyJWTError, KeyError) as error:
        raise HTTPException(401, "The token is not valid.") from error
