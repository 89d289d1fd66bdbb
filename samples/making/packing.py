"""Members to a zip archive whose bytes are the same each time it is written."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

LONG_AGO = (1980, 1, 1, 0, 0, 0)


def packed(members: Mapping[str, str | bytes], *, deflated: bool = False) -> bytes:
    """The archive, members in their order. Deflated bytes may vary with the version of zlib; stored ones do not."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, LONG_AGO)
            info.compress_type = zipfile.ZIP_DEFLATED if deflated else zipfile.ZIP_STORED
            info.create_system = 3
            archive.writestr(info, content)
    return buffer.getvalue()
