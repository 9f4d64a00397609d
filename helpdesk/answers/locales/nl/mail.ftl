### E-mails aan klanten die niet konden wachten, wat de chat zegt als ze een adres achterlaten, en de pagina achter de link in de e-mail.

## De e-mail

mail-subject = Je gesprek met { $shop }
mail-answer = { $shop } heeft je geantwoord.
mail-transcript = Je gesprek met { $shop } is afgesloten. Hier lees je wat er is gezegd.
mail-go_on = Verder met het gesprek
mail-until = De link opent het gesprek tot { $until }. Houd hem voor jezelf: wie hem heeft, kan meelezen.
mail-before = Het hele gesprek
mail-newest = Het gesprek is lang; dit zijn de nieuwste berichten.
mail-purpose = Je krijgt deze e-mail omdat je in de chat je adres hebt achtergelaten. Het wordt alleen voor dit antwoord gebruikt.
mail-no_reply = Niemand leest antwoorden op deze e-mail. Gebruik de link.

## In de chat, onder de melding dat er later iemand antwoordt. Kort, want knoppen zijn klein.

contact-invitation = Laat gerust je e-mailadres achter, dan krijg je het antwoord daar.
contact-label = Je e-mailadres
contact-purpose = Het wordt alleen voor dit antwoord gebruikt.
contact-send = Antwoord me daar
contact-kept = Je krijgt het antwoord ook per e-mail.
contact-remove = Adres verwijderen
contact-removed = Het adres is verwijderd.
contact-wrong = Dit e-mailadres is niet volledig.
contact-failed = Dat is niet gelukt. Probeer het opnieuw.

## De pagina die de link opent

link-title = Je gesprek met { $shop }
link-opening = Je gesprek wordt geopend.
link-opened = Je gesprek is geopend in de chat op deze pagina.
link-over = Deze link opent geen gesprek meer.
link-ask = Je kunt je vraag opnieuw stellen in de chat op deze pagina.
link-trouble = Het gesprek is op dit moment niet bereikbaar.
link-again = Opnieuw proberen
link-script = Deze pagina heeft JavaScript nodig om je gesprek te tonen.
