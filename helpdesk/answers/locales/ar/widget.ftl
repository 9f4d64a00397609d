### What the chat widget itself says: labels, states and faults. Short, for buttons are small.
### A message that names $count, $date or $section gets its value in the shopper's browser.

## The launcher and the head of the panel

widget-launcher = لديك سؤال؟
widget-title = دعم { $shop }
widget-minimise = تصغير المحادثة
widget-unread = رسائل جديدة: { $count }
widget-loading = جارٍ التحميل
widget-person = التحدث مع موظف

## Who speaks

widget-status-bot = يجيبك بوت وفق سياستنا المكتوبة
widget-status-queued = طلبنا من موظف الانضمام
widget-status-agent = يجيبك موظف من فريقنا
widget-status-resolved = تمت معالجة هذا الاستفسار
widget-author-shopper = أنت
widget-author-bot = بوت
widget-author-agent = فريقنا
widget-author-system = إشعار
widget-typing = جارٍ كتابة الجواب

## The conversation

widget-transcript = المحادثة
widget-greeting = أهلًا بك! أنا بوت { $shop }. يمكنك سؤالي عن طلبك وتوصيله وتكلفة الشحن؛ ومع كل جواب تظهر لك الجملة التي يستند إليها من سياستنا.
widget-suggestions = أسئلة مقترحة
widget-choices = ردود ممكنة
widget-newest = الانتقال إلى أحدث رسالة
widget-helpful = مفيد
widget-unhelpful = غير مفيد
widget-rated = شكرًا لإخبارنا.

## Writing and sending

widget-write = سؤالك هنا
widget-send = إرسال
widget-sending = جارٍ الإرسال
widget-unsent = لم تُرسل بعد
widget-refused = تعذّر إرسال هذه الرسالة
widget-retry = إعادة المحاولة
widget-discard = تجاهل
widget-offline = لا يوجد اتصال بالإنترنت. يُحفظ نص رسالتك ويُرسل لاحقًا.
widget-unreachable = يتعذّر الوصول إلى المحادثة حاليًا. يُحفظ نص رسالتك ويُرسل لاحقًا.
widget-busy = وصل الكثير دفعة واحدة. يُرسل الباقي بعد لحظات.
widget-renewed = انتهت المحادثة السابقة، فبدأت محادثة جديدة.

## Sources

widget-sources = المصادر
widget-effective = سارية منذ { $date }
widget-open-policy = قراءتها في سياستنا
widget-shown = الجملة مميّزة في هذه الصفحة.

## Parcels

widget-scans = عمليات المسح، الأحدث في الأعلى
widget-more-scans = عرض كل عمليات المسح
widget-fewer-scans = عرض أقل

## Deleting

widget-delete = حذف هذه المحادثة
widget-delete-sure = هل تُحذف هذه المحادثة نهائيًا؟ بعدها لن يمكنك أنت ولا المتجر قراءتها.
widget-delete-yes = حذف
widget-delete-no = إبقاء
widget-deleted = حُذفت المحادثة.

## On the policy page

widget-about-section = السؤال عن هذا
widget-question-about = بخصوص «{ $section }»:
