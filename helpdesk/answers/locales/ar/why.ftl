### أسس الجواب.

why-nothing = يمكنك طرح سؤال أولًا، ثم أخبرك بما يستند إليه جوابي.

why-clause = { $section }: { $quote }

why-silent = لا يوجد في السياسة بند بشأن ذلك.

why-transit = الحساب: أول مسح يوم { $transit_started }؛ { $transit_business_days_n ->
    [one] ثم يوم عمل ({ $transit_business_days }) بعده
    [few] ثم { $transit_business_days } أيام عمل بعده
    [many] ثم { $transit_business_days } يوم عمل بعده
   *[other] وعدد أيام العمل بعده { $transit_business_days }
}، مقابل حد قدره { $limit }. يوم المسح نفسه لا يُحسب.

why-holidays = { $holidays_n ->
    [0] لا توجد عطلة رسمية بينهما.
    [one] توجد بينهما عطلة رسمية ({ $holidays }) لا تُحسب.
    [two] توجد بينهما عطل رسمية لا تُحسب (العدد: { $holidays }).
    [few] توجد بينهما { $holidays } عطل رسمية لا تُحسب.
    [many] توجد بينهما { $holidays } عطلة رسمية لا تُحسب.
   *[other] توجد بينهما { $holidays } عطلة رسمية لا تُحسب.
}

why-window = الحساب: أول مسح يوم { $transit_started }، لذا من المتوقع وصوله بين يوم { $expected_from } ويوم { $expected_to }.

why-window_from_order = الحساب: الطلب بتاريخ { $ordered_on }، ويكون لدى شركة الشحن في موعد أقصاه يوم { $ship_by }، لذا من المتوقع وصوله بين يوم { $expected_from } ويوم { $expected_to }.

why-nearest-claimable_from = أقرب موعد يصبح فيه الجواب «نعم»: يوم { $claimable_from }.

why-nearest-free_from = أقرب ما يصبح معه الجواب «نعم»: طلب بقيمة { $free_from } أو أكثر.

why-no_nearest = لا يوجد تاريخ ولا معلومة تغيّر هذا الجواب.

why-person_only = لا يمكن أن يبتّ في ذلك إلا موظف من المتجر.
