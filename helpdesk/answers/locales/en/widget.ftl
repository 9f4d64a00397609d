### What the chat widget itself says: labels, states and faults. Short, for buttons are small.
### A message that names $count, $date or $section gets its value in the shopper's browser.

## The launcher and the head of the panel

widget-launcher = Ask us
widget-title = { $shop } support
widget-minimise = Minimise the chat
widget-unread = New messages: { $count }
widget-loading = Loading
widget-person = Talk to a person

## Who speaks

widget-status-bot = A bot answers, from our written policy
widget-status-queued = A person has been asked to join
widget-status-agent = A person of our team answers
widget-status-resolved = This request is settled
widget-author-shopper = You
widget-author-bot = Bot
widget-author-agent = Our team
widget-author-system = Notice
widget-typing = An answer is being written

## The conversation

widget-transcript = Conversation
widget-greeting = Hello! I am the bot of { $shop }. Ask me about your order, its delivery or what shipping costs; with each answer you see the sentence of our policy it rests on.
widget-suggestions = You could ask
widget-choices = Possible replies
widget-newest = Go to the newest message
widget-helpful = Helpful
widget-unhelpful = Not helpful
widget-rated = Thank you for telling us.

## Writing and sending

widget-write = Write your question
widget-send = Send
widget-sending = Sending
widget-unsent = Not sent yet
widget-refused = This message could not be sent
widget-retry = Try again
widget-discard = Discard
widget-offline = You are offline. What you write is kept and sent later.
widget-unreachable = The chat cannot be reached at the moment. What you write is kept and sent later.
widget-busy = That was a lot at once. The rest is sent in a moment.
widget-renewed = The earlier chat has ended, so a new one has begun.

## Sources

widget-sources = Sources
widget-effective = In force since { $date }
widget-open-policy = Read it in our policy
widget-shown = The sentence is marked on this page.

## Parcels

widget-scans = Scans, the newest at the top
widget-more-scans = Show all scans
widget-fewer-scans = Show fewer scans

## Deleting

widget-delete = Delete this chat
widget-delete-sure = Delete this chat for good? Neither you nor the shop can read it afterwards.
widget-delete-yes = Delete
widget-delete-no = Keep
widget-deleted = The chat has been deleted.

## On the policy page

widget-about-section = Ask about this
widget-question-about = About “{ $section }”:
