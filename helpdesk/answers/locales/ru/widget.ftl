### Что говорит само окно чата: надписи, состояния и сбои. Коротко, потому что кнопки маленькие.
### Если надпись называет $count, $date или $section, значение подставляется в браузере покупателя.

## Кнопка запуска и заголовок окна

widget-launcher = Спросите нас
widget-title = Поддержка { $shop }
widget-minimise = Свернуть чат
widget-unread = Новые сообщения: { $count }
widget-loading = Загрузка
widget-person = Позвать сотрудника

## Кто говорит

widget-status-bot = Отвечает бот, по нашим письменным правилам
widget-status-queued = Сотрудника попросили подключиться
widget-status-agent = Отвечает сотрудник нашей команды
widget-status-resolved = Этот вопрос решён
widget-author-shopper = Вы
widget-author-bot = Бот
widget-author-agent = Наша команда
widget-author-system = Уведомление
widget-typing = Пишется ответ

## Беседа

widget-transcript = Беседа
widget-greeting = Здравствуйте! Я бот магазина { $shop }. Спросите меня о заказе, его доставке или её стоимости; к каждому ответу показана фраза наших правил, на которой он основан.
widget-suggestions = Можно спросить
widget-choices = Варианты ответа
widget-newest = К последнему сообщению
widget-helpful = Полезно
widget-unhelpful = Не помогло
widget-rated = Спасибо, что сказали.

## Ввод и отправка

widget-write = Напишите вопрос
widget-send = Отправить
widget-sending = Отправляется
widget-unsent = Ещё не отправлено
widget-refused = Это сообщение не удалось отправить
widget-retry = Повторить
widget-discard = Удалить
widget-offline = Нет соединения. Написанное сохранится и уйдёт позже.
widget-unreachable = Чат сейчас недоступен. Написанное сохранится и уйдёт позже.
widget-busy = Слишком много сразу. Остальное отправится через мгновение.
widget-renewed = Прежний чат завершён, поэтому начат новый.

## Источники

widget-sources = Источники
widget-effective = Действует с { $date }
widget-open-policy = Читать в наших правилах
widget-shown = Фраза отмечена на этой странице.

## Посылки

widget-scans = Сканирования, последнее сверху
widget-more-scans = Показать все сканирования
widget-fewer-scans = Показать меньше сканирований

## Удаление

widget-delete = Удалить этот чат
widget-delete-sure = Удалить этот чат навсегда? Прочитать его потом не сможете ни вы, ни магазин.
widget-delete-yes = Удалить
widget-delete-no = Оставить
widget-deleted = Чат удалён.

## На странице правил

widget-about-section = Спросить об этом
widget-question-about = О разделе «{ $section }»:
