"""The only room that speaks with the network, and only when the officer asks for it.

Requests say which statistics are wanted for the whole country; nothing of the plan is sent. What comes back
is kept in the plan as values with their source, so that a plan never needs the network again.
"""
