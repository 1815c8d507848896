"""Measurements that assert nothing about time."""
