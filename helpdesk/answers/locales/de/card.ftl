### Was auf der Karte eines Pakets steht, neben dem Text einer Antwort.

card-order = Bestellung { $order_number }

card-parcel = Paket { $tracking_number }

card-window = Voraussichtlich zwischen { $expected_from } und { $expected_to }

card-window-passed = War zwischen { $expected_from } und { $expected_to } erwartet

card-today = Heute, { $today }

card-limit = Die Garantie greift ab { $claimable_from }

card-progress = { $transit_business_days_n ->
        [0] Noch kein Arbeitstag seit dem ersten Scan; die Grenze ist { $limit }
       *[other] Arbeitstag { $transit_business_days } seit dem ersten Scan; die Grenze ist { $limit }
    }

card-delivered = Zugestellt am { $delivered_on }

card-status-processing = In Vorbereitung
card-status-in_transit = Unterwegs
card-status-customs = Beim Zoll
card-status-out_for_delivery = In Zustellung
card-status-available_for_pickup = Abholbereit
card-status-attempt_failed = Zustellversuch gescheitert
card-status-delivered = Zugestellt
card-status-exception = Problem gemeldet
card-status-returned = Zurück zum Absender
card-status-unknown = Noch nichts Neues
card-status-late = Verspätet

scan-unknown = Eintrag des Paketdienstes
scan-info_received = Etikett erstellt
scan-in_transit = Unterwegs
scan-customs_hold = Beim Zoll
scan-customs_cleared = Durch den Zoll
scan-out_for_delivery = In Zustellung
scan-available_for_pickup = Abholbereit
scan-attempt_fail = Zustellversuch gescheitert
scan-delivered = Zugestellt
scan-exception = Problem gemeldet
scan-returned = Zurück zum Absender
scan-expired = Nicht mehr verfolgt
