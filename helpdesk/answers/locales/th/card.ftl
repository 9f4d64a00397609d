### What is written on the card of a parcel, beside the text of an answer.

card-order = คำสั่งซื้อ { $order_number }

card-parcel = พัสดุ { $tracking_number }

card-window = คาดว่าจะได้รับ: { $expected_from } ถึง { $expected_to }

card-window-passed = เดิมคาดว่าจะได้รับ: { $expected_from } ถึง { $expected_to }

card-today = วันนี้ { $today }

card-limit = เริ่มใช้สิทธิ์รับประกัน: { $claimable_from }

card-progress = { $transit_business_days_n ->
        [0] ยังไม่มีวันทำการผ่านไปนับจากสแกนแรก (เกณฑ์ { $limit } วันทำการ)
       *[other] วันทำการที่ { $transit_business_days } นับจากสแกนแรก (เกณฑ์ { $limit } วันทำการ)
    }

card-delivered = จัดส่งสำเร็จเมื่อ { $delivered_on }

card-status-processing = กำลังเตรียมสินค้า
card-status-in_transit = ระหว่างขนส่ง
card-status-customs = อยู่ที่ศุลกากร
card-status-out_for_delivery = กำลังนำจ่าย
card-status-available_for_pickup = พร้อมให้ไปรับ
card-status-attempt_failed = นำจ่ายไม่สำเร็จ
card-status-delivered = จัดส่งสำเร็จ
card-status-exception = มีการแจ้งปัญหา
card-status-returned = กำลังตีกลับผู้ส่ง
card-status-unknown = ยังไม่มีข้อมูล
card-status-late = ล่าช้า

scan-unknown = บันทึกของบริษัทขนส่ง
scan-info_received = ออกใบปะหน้าแล้ว
scan-in_transit = ระหว่างขนส่ง
scan-customs_hold = อยู่ที่ศุลกากร
scan-customs_cleared = ผ่านศุลกากรแล้ว
scan-out_for_delivery = กำลังนำจ่าย
scan-available_for_pickup = พร้อมให้ไปรับ
scan-attempt_fail = นำจ่ายไม่สำเร็จ
scan-delivered = จัดส่งสำเร็จ
scan-exception = มีการแจ้งปัญหา
scan-returned = กำลังตีกลับผู้ส่ง
scan-expired = หยุดติดตามแล้ว
