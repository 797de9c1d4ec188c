"""A guided tour through the real window, for demonstrations and their pictures."""

from vamt_qt.gui.tour.script import Conclusion, Plan, Tour

__all__ = ["Conclusion", "Plan", "Tour"]
