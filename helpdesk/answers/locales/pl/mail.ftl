### Maile do klientów, którzy nie mogli czekać, słowa czatu, gdy zostawiają adres, i strona otwierana linkiem z maila.

## Mail

mail-subject = Twoja rozmowa ze sklepem { $shop }
mail-answer = Masz odpowiedź od sklepu { $shop }.
mail-transcript = Twoja rozmowa ze sklepem { $shop } jest zakończona. Oto jej treść.
mail-go_on = Kontynuuj rozmowę
mail-until = Link otwiera rozmowę do { $until }. Zachowaj go dla siebie: kto go ma, może ją czytać.
mail-before = Cała rozmowa
mail-newest = Rozmowa jest długa; oto jej najnowsze wiadomości.
mail-purpose = Otrzymujesz ten e-mail, bo na czacie podano Twój adres. Służy tylko do tej odpowiedzi.
mail-no_reply = Odpowiedzi na ten e-mail nie są czytane. Skorzystaj, proszę, z linku.

## Na czacie, pod informacją, że ktoś odpowie później. Krótko, bo przyciski są małe.

contact-invitation = Jeśli chcesz, zostaw swój adres e-mail, a odpowiedź przyjdzie na ten adres.
contact-label = Twój adres e-mail
contact-purpose = Służy tylko do tej odpowiedzi.
contact-send = Odpowiedz na ten adres
contact-kept = Odpowiedź przyjdzie też na Twój adres e-mail.
contact-remove = Usuń adres
contact-removed = Adres został usunięty.
contact-wrong = Ten adres e-mail jest niepełny.
contact-failed = Nie udało się. Spróbuj, proszę, ponownie.

## Strona, którą otwiera link

link-title = Twoja rozmowa ze sklepem { $shop }
link-opening = Trwa otwieranie Twojej rozmowy.
link-opened = Twoja rozmowa jest otwarta na czacie na tej stronie.
link-over = Ten link nie otwiera już żadnej rozmowy.
link-ask = Możesz zapytać ponownie na czacie na tej stronie.
link-trouble = Rozmowa jest w tej chwili nieosiągalna.
link-again = Spróbuj ponownie
link-script = Ta strona potrzebuje JavaScriptu, aby pokazać Twoją rozmowę.
