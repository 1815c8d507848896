"""Tests: real files, real databases, a real server; they mirror the three packages."""
