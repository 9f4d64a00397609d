"""The ids of what is told when people come and go; `test_people` speaks all of them."""

WAITING = ("wait-open_now", "wait-closed_now", "wait-not_stated")
COMING = ("agent-joined", "agent-changed", "agent-back-to-queue", "agent-away", "handed-back", "handed-back-order", "agent-resolved")
DECIDED = ("claim-approved", "claim-rejected", "claim-more_needed", "claim-paid")  # `claims.test_told` speaks these
PEOPLE = (*WAITING, *COMING, *DECIDED)
