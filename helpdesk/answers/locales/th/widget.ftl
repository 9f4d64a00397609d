### What the chat widget itself says: labels, states and faults. Short, for buttons are small.
### A message that names $count, $date or $section gets its value in the shopper's browser.

## The launcher and the head of the panel

widget-launcher = สอบถามเรา
widget-title = ช่วยเหลือลูกค้า { $shop }
widget-minimise = ย่อแชท
widget-unread = ข้อความใหม่: { $count }
widget-loading = กำลังเปิด
widget-person = คุยกับเจ้าหน้าที่

## Who speaks

widget-status-bot = บอทตอบตามนโยบายที่ร้านเขียนไว้
widget-status-queued = ขอให้เจ้าหน้าที่เข้ามาแล้ว
widget-status-agent = เจ้าหน้าที่ของร้านเป็นผู้ตอบ
widget-status-resolved = เรื่องนี้เรียบร้อยแล้ว
widget-author-shopper = คุณ
widget-author-bot = บอท
widget-author-agent = ทีมงาน
widget-author-system = แจ้งเตือน
widget-typing = กำลังพิมพ์คำตอบ

## The conversation

widget-transcript = บทสนทนา
widget-greeting = สวัสดี นี่คือบอทของ { $shop } ถามเรื่องคำสั่งซื้อ การจัดส่ง หรือค่าส่งได้เลย ทุกคำตอบจะแสดงประโยคในนโยบายที่ใช้อ้างอิง
widget-suggestions = ลองถามว่า
widget-choices = คำตอบที่เลือกได้
widget-newest = ไปที่ข้อความล่าสุด
widget-helpful = มีประโยชน์
widget-unhelpful = ไม่มีประโยชน์
widget-rated = ขอบคุณที่บอกเรา

## Writing and sending

widget-write = พิมพ์คำถามของคุณ
widget-send = ส่ง
widget-sending = กำลังส่ง
widget-unsent = ยังไม่ได้ส่ง
widget-refused = ส่งข้อความนี้ไม่ได้
widget-retry = ลองใหม่
widget-discard = ทิ้ง
widget-offline = คุณออฟไลน์อยู่ ข้อความที่พิมพ์จะถูกเก็บไว้และส่งภายหลัง
widget-unreachable = ตอนนี้เชื่อมต่อแชทไม่ได้ ข้อความที่พิมพ์จะถูกเก็บไว้และส่งภายหลัง
widget-busy = มีหลายข้อความพร้อมกัน ที่เหลือจะส่งในอีกสักครู่
widget-renewed = แชทก่อนหน้าสิ้นสุดแล้ว จึงเริ่มแชทใหม่

## Sources

widget-sources = ที่มา
widget-effective = ใช้ตั้งแต่ { $date }
widget-open-policy = อ่านในนโยบายของร้าน
widget-shown = ประโยคนี้ถูกเน้นไว้ในหน้านี้

## Parcels

widget-scans = การสแกน ล่าสุดอยู่บนสุด
widget-more-scans = แสดงการสแกนทั้งหมด
widget-fewer-scans = แสดงการสแกนน้อยลง

## Deleting

widget-delete = ลบแชทนี้
widget-delete-sure = ลบแชทนี้ถาวรไหม หลังจากนั้นทั้งคุณและร้านจะอ่านไม่ได้อีก
widget-delete-yes = ลบ
widget-delete-no = เก็บไว้
widget-deleted = ลบแชทแล้ว

## On the policy page

widget-about-section = ถามเรื่องนี้
widget-question-about = เกี่ยวกับ “{ $section }”:
