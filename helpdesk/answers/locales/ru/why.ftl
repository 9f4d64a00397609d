### На чём основан ответ.

why-nothing = Сначала спросите меня о чём-нибудь, и я скажу, на чём основан мой ответ.

why-clause = { $section }: { $quote }

why-silent = В правилах нет пункта об этом.

why-transit = Подсчёт: первое сканирование — { $transit_started }; { $transit_business_days_n ->
    [one] после него { $transit_business_days } рабочий день
    [few] после него { $transit_business_days } рабочих дня
    [many] после него { $transit_business_days } рабочих дней
   *[other] после него { $transit_business_days } рабочего дня
}, лимит — { $limit }. Сам день сканирования не считается.

why-holidays = { $holidays_n ->
    [0] Государственных праздников за это время нет.
    [one] За это время есть { $holidays } государственный праздник, он не считается.
    [few] За это время есть { $holidays } государственных праздника, они не считаются.
    [many] За это время есть { $holidays } государственных праздников, они не считаются.
   *[other] За это время есть { $holidays } государственного праздника, они не считаются.
}

why-window = Подсчёт: первое сканирование — { $transit_started }, поэтому доставка ожидается с { $expected_from } по { $expected_to } включительно.

why-window_from_order = Подсчёт: заказ от { $ordered_on }, у перевозчика не позднее { $ship_by }, поэтому доставка ожидается с { $expected_from } по { $expected_to } включительно.

why-nearest-claimable_from = Ближайшее «да»: { $claimable_from }

why-nearest-free_from = Ближайшее «да»: заказ на { $free_from } или больше.

why-no_nearest = Никакая дата и никакой факт этот ответ не изменят.

why-person_only = Решить это может только сотрудник магазина.
