### 担当者の参加や退出をお客様に伝える文。

wait-open_now = サポートチームは{ $closing }まで対応しており、営業時間で{ $response_from }～{ $response_to }時間以内にご返信します。

wait-closed_now = ただいまサポートチームは受付時間外です。次の受付開始は{ $next_opening }です。ご返信は、営業時間で{ $response_from }～{ $response_to }時間以内に差し上げます。

wait-not_stated = 担当者からのご返信にかかる時間は、当店のポリシーに記載がありません。

agent-joined = { $shop } の { $agent } が対応いたします。ここまでの内容はすべて共有されています。

agent-changed = ここからは { $agent } が対応いたします。ここまでの内容はすべて共有されています。

agent-back-to-queue = { $agent } から別の担当者に引き継ぎます。お待ちの順番はそのままです。

agent-away = { $agent } は退席いたしました。お待ちの順番はそのままで、ここからは別の担当者が対応いたします。

handed-back = 再びアシスタントボットです。{ $agent } からこの会話を引き継ぎました。
    .next = ほかにお手伝いできることはありますか？

handed-back-order = 再びアシスタントボットです。ご注文 { $order_number } の件で、{ $agent } からこの会話を引き継ぎました。
    .next = このご注文について、ほかに知りたいことはありますか？

agent-resolved = { $agent } がこの会話を終了しました。
    .next = まだ解決していないことがあれば、いつでもまたご連絡ください。
