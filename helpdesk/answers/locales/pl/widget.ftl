### Co mówi samo okno czatu: etykiety, stany i błędy. Krótko, bo przyciski są małe.
### Gdy komunikat zawiera $count, $date lub $section, wartość trafia do niego w przeglądarce.

## Przycisk otwierający i nagłówek okna

widget-launcher = Zapytaj nas
widget-title = Obsługa klienta { $shop }
widget-minimise = Zminimalizuj czat
widget-unread = Nowe wiadomości: { $count }
widget-loading = Ładowanie
widget-person = Porozmawiaj z konsultantem

## Kto mówi

widget-status-bot = Odpowiada bot, według naszych spisanych zasad
widget-status-queued = Poproszono konsultanta o dołączenie
widget-status-agent = Odpowiada osoba z naszego zespołu
widget-status-resolved = Ta sprawa jest załatwiona
widget-author-shopper = Ty
widget-author-bot = Bot
widget-author-agent = Nasz zespół
widget-author-system = Komunikat
widget-typing = Trwa pisanie odpowiedzi

## Rozmowa

widget-transcript = Rozmowa
widget-greeting = Cześć! Jestem botem sklepu { $shop }. Zapytaj mnie o swoje zamówienie, jego dostawę albo koszt wysyłki; przy każdej odpowiedzi zobaczysz zdanie z naszych zasad, na którym się opiera.
widget-suggestions = Możesz zapytać
widget-choices = Możliwe odpowiedzi
widget-newest = Przejdź do najnowszej wiadomości
widget-helpful = Pomocne
widget-unhelpful = Niepomocne
widget-rated = Dziękujemy za opinię.

## Pisanie i wysyłanie

widget-write = Napisz pytanie
widget-send = Wyślij
widget-sending = Wysyłanie
widget-unsent = Jeszcze niewysłane
widget-refused = Tej wiadomości nie udało się wysłać
widget-retry = Spróbuj ponownie
widget-discard = Odrzuć
widget-offline = Jesteś offline. To, co napiszesz, zostanie zachowane i wysłane później.
widget-unreachable = Czat jest w tej chwili nieosiągalny. To, co napiszesz, zostanie zachowane i wysłane później.
widget-busy = Sporo naraz. Reszta zostanie wysłana za chwilę.
widget-renewed = Poprzedni czat się zakończył, więc zaczął się nowy.

## Źródła

widget-sources = Źródła
widget-effective = Obowiązuje od { $date }
widget-open-policy = Przeczytaj w naszych zasadach
widget-shown = Zdanie jest zaznaczone na tej stronie.

## Paczki

widget-scans = Skany, najnowszy na górze
widget-more-scans = Pokaż wszystkie skany
widget-fewer-scans = Pokaż mniej skanów

## Usuwanie

widget-delete = Usuń ten czat
widget-delete-sure = Usunąć ten czat na zawsze? Potem ani Ty, ani sklep nie będziecie mogli go przeczytać.
widget-delete-yes = Usuń
widget-delete-no = Zachowaj
widget-deleted = Czat został usunięty.

## Na stronie z zasadami

widget-about-section = Zapytaj o to
widget-question-about = O „{ $section }”:
