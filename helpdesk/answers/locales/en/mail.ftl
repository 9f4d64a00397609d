### Mails to shoppers who could not wait, what the chat says when they leave an address, and the page that the mail's link opens.

## The mail

mail-subject = Your conversation with { $shop }
mail-answer = { $shop } has answered you.
mail-transcript = Your conversation with { $shop } is closed. Here is what was said.
mail-go_on = Go on with the conversation
mail-until = The link opens the conversation until { $until }. Keep it to yourself: whoever has it can read along.
mail-before = The whole conversation
mail-newest = The conversation is long; these are its newest messages.
mail-purpose = You get this mail because you left your address in the chat. It is used only for this answer.
mail-no_reply = Nobody reads replies to this mail. Please use the link.

## In the chat, below the words that somebody answers later. Short, for buttons are small.

contact-invitation = Leave your e-mail address if you like, and the answer will come there.
contact-label = Your e-mail address
contact-purpose = It is used only for this answer.
contact-send = Answer me there
contact-kept = The answer will also be sent to your e-mail address.
contact-remove = Remove the address
contact-removed = The address has been removed.
contact-wrong = This is not a complete e-mail address.
contact-failed = That did not work. Please try again.

## The page that the link opens

link-title = Your conversation with { $shop }
link-opening = Your conversation is being opened.
link-opened = Your conversation is open in the chat on this page.
link-over = This link does not open a conversation any more.
link-ask = You can ask again in the chat on this page.
link-trouble = The conversation cannot be reached at the moment.
link-again = Try again
link-script = This page needs JavaScript to show your conversation.
