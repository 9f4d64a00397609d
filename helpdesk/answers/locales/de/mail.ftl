### E-Mails an alle, die nicht warten konnten, was der Chat sagt, wenn sie eine Adresse hinterlassen, und die Seite hinter dem Link der E-Mail.

## Die E-Mail

mail-subject = Dein Gespräch mit { $shop }
mail-answer = { $shop } hat dir geantwortet.
mail-transcript = Dein Gespräch mit { $shop } ist beendet. Hier steht, was gesagt wurde.
mail-go_on = Gespräch fortsetzen
mail-until = Der Link öffnet das Gespräch bis { $until }. Behalte ihn für dich: Wer ihn hat, kann mitlesen.
mail-before = Das ganze Gespräch
mail-newest = Das Gespräch ist lang; dies sind seine neuesten Nachrichten.
mail-purpose = Du bekommst diese E-Mail, weil du im Chat deine Adresse hinterlassen hast. Die Adresse wird nur für diese Antwort verwendet.
mail-no_reply = Antworten auf diese E-Mail liest niemand. Nutze bitte den Link.

## Im Chat, unter dem Hinweis, dass später jemand antwortet. Kurz, denn Knöpfe sind klein.

contact-invitation = Hinterlass gern deine E-Mail-Adresse, dann kommt die Antwort dorthin.
contact-label = Deine E-Mail-Adresse
contact-purpose = Sie wird nur für diese Antwort verwendet.
contact-send = Antwort dorthin
contact-kept = Die Antwort kommt auch an deine E-Mail-Adresse.
contact-remove = Adresse entfernen
contact-removed = Die Adresse wurde entfernt.
contact-wrong = Diese E-Mail-Adresse ist nicht vollständig.
contact-failed = Das hat nicht geklappt. Versuch es bitte noch einmal.

## Die Seite, die der Link öffnet

link-title = Dein Gespräch mit { $shop }
link-opening = Dein Gespräch wird geöffnet.
link-opened = Dein Gespräch ist im Chat auf dieser Seite geöffnet.
link-over = Dieser Link öffnet kein Gespräch mehr.
link-ask = Im Chat auf dieser Seite kannst du wieder fragen.
link-trouble = Das Gespräch ist im Moment nicht erreichbar.
link-again = Erneut versuchen
link-script = Diese Seite braucht JavaScript, um dein Gespräch zu zeigen.
