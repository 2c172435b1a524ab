"""How much memory another process holds, on Linux, Windows and macOS."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

_QUERY = 0x0400 | 0x0010  # PROCESS_QUERY_INFORMATION, PROCESS_VM_READ


def resident_bytes(pid: int) -> int | None:
    """Bytes in real memory; None where the process is gone or nobody can tell."""
    if sys.platform == "win32":
        return _on_windows(pid)
    if sys.platform == "darwin":
        return _on_macos(pid)
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, ValueError, IndexError):
        return None
    return pages * os.sysconf("SC_PAGE_SIZE")


def _on_macos(pid: int) -> int | None:
    try:
        told = subprocess.run(  # noqa: S603 - a fixed command
            ["/bin/ps", "-o", "rss=", "-p", str(pid)], capture_output=True, timeout=5, check=True
        )
        return int(told.stdout) * 1024
    except (OSError, ValueError, subprocess.SubprocessError):
        return None


class _Counters(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS of the Windows API."""

    _fields_ = (
        ("cb", ctypes.c_ulong),
        ("page_fault_count", ctypes.c_ulong),
        ("peak_working_set_size", ctypes.c_size_t),
        ("working_set_size", ctypes.c_size_t),
        ("quota_peak_paged_pool_usage", ctypes.c_size_t),
        ("quota_paged_pool_usage", ctypes.c_size_t),
        ("quota_peak_non_paged_pool_usage", ctypes.c_size_t),
        ("quota_non_paged_pool_usage", ctypes.c_size_t),
        ("pagefile_usage", ctypes.c_size_t),
        ("peak_pagefile_usage", ctypes.c_size_t),
    )


def _on_windows(pid: int) -> int | None:
    kernel = ctypes.CDLL("kernel32")  # 64-bit Windows has one calling convention
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = kernel.OpenProcess(_QUERY, False, pid)
    if not handle:
        return None
    try:
        counters = _Counters(cb=ctypes.sizeof(_Counters))
        done = kernel.K32GetProcessMemoryInfo(
            ctypes.c_void_p(handle), ctypes.byref(counters), ctypes.sizeof(counters)
        )
        return int(counters.working_set_size) if done else None
    finally:
        kernel.CloseHandle(ctypes.c_void_p(handle))
