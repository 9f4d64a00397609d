### What the bot says around its answers.

greeting = Hi, I am the assistant of { $shop }, a bot. I can tell you where a parcel is, when it should arrive, what shipping and customs cost, and what our policy gives when it is late.
    .next = What would you like to know?

thanks = You are welcome.

goodbye = Goodbye. Come back whenever you like.

bot_challenge = I am a bot. I answer from the shop’s written policy and the carrier’s tracking, and I bring in a person whenever you ask.

ask-order_and_email = I can look that up. Please send me your order number, such as { $order_example }, and the e-mail address you ordered with.

ask-order_number = Thank you. Which order is it? The number looks like { $order_example }.

ask-email = Thank you. Which e-mail address did you order with? I need it to be sure that the order is yours.

ask-country = Which country should it go to?

ask-other_order = Of course. Which order is it? The number looks like { $order_example }.

resume-order_and_email = To come back to your order: please send me its number and the e-mail address you ordered with.

resume-order_number = To come back to your order: which number is it?

resume-email = To come back to your order: which e-mail address did you order with?

resume-country = To come back to your question: which country should it go to?

language-outside = You seem to be writing in { $written_in }, which I cannot read well enough to be sure. I have asked a person to help you.

proof-failed = I could not match that order number and e-mail address. Please check both and send them again.

proof-too_many = I could not match those details, so I have asked a person to help you.

unsure-first = I am not sure I understood. I can help with where your order is, delivery times, shipping costs, customs, and what happens when a parcel is late.
    .next = Could you say it in other words, or would you like a person?

unsure-choices = I want to be sure that I understand you.
    .next = Is it one of these? If not, say it in other words, or ask for a person.

unsure-again = I still do not follow, and I would rather not guess. I have asked a person to help you.

out_of_scope = That is outside what I know. I look after orders, shipping and customs for { $shop }.
    .next = Is there something about an order I can do, or would you like a person?

shop_matter = That is for our team: I only know orders in transit, shipping and customs. I have passed your question on to a person.

modify_order = Our policy does not say how an order is changed, so I have passed your wish on to a person.

complaint = I am sorry; that should not have gone that way.
    .next = Which order is it about? Send me its number and e-mail address and I will look at once, or say “person”.

handoff-asked = Of course. I have asked a person to take over, with everything we have so far.

claim-filed = Done: the claim is filed and with the team, together with the dates, the count and the clause. A person confirms it before any money moves.

claim-already_filed = There is a claim for this parcel already, filed on { $filed_on }. It is with the team, and a person decides on it.

handoff-accepted = I have asked a person to take over, with everything we have so far.

fault = I am sorry, something went wrong on my side. I have asked a person to help you.

blocked = I am sorry, I could not prove every detail of my answer, so I will not give it. I have asked a person to help you.

nothing-pending = All right. What would you like to know?

declined = All right, I will leave it. Is there anything else?

remark-earlier_text_may_apply = The order is older than the policy I have, so an earlier text may apply to it.

remark-carrier_not_reached-minutes = I could not reach the carrier just now; these facts are { $facts_age_minutes } { $facts_age_minutes_n ->
    [one] minute
   *[other] minutes
} old.

remark-carrier_not_reached-date = I could not reach the carrier just now; these facts are from { $recorded_at }.

remark-carrier_never_reached = I could not reach the carrier just now and have no scan on record yet, so I can only tell you what the shop knows.

remark-customs_needs_action = { $scan_reason_is ->
        [customs_payment_due] The carrier reports that customs is waiting for a payment; please follow its instructions so that the parcel can go on.
        [customs_documents] The carrier reports that customs is waiting for documents; please follow its instructions so that the parcel can go on.
       *[other] Customs is waiting for something from you; please follow the carrier’s instructions so that the parcel can go on.
    }

remark-customs_processing_is_normal = Your parcel is being processed by customs at the moment, which is a normal step.

sources-dated = Source: { $shop }, policy in force since { $effective }

sources-undated = Source: { $shop }, published policy

suggest-track = Where is my order?
suggest-late = My order is late
suggest-cost = What does shipping cost?
suggest-customs = Do I pay customs?
suggest-person = Talk to a person
suggest-yes = Yes, please
suggest-no = No, thank you
