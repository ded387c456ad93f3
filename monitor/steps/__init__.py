"""The six steps, a module each. They carry values between store and core, and decide nothing themselves.

Every step has one form: read in a short unit of work, decide with no session open, write in a short unit of work.
"""
