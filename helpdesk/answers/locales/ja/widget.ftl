### What the chat widget itself says: labels, states and faults. Short, for buttons are small.
### A message that names $count, $date or $section gets its value in the shopper's browser.

## The launcher and the head of the panel

widget-launcher = お問い合わせ
widget-title = { $shop } サポート
widget-minimise = チャットを最小化
widget-unread = 新着メッセージ：{ $count }
widget-loading = 読み込み中
widget-person = 担当者と話す

## Who speaks

widget-status-bot = 公開ポリシーをもとにボットがお答えします
widget-status-queued = 担当者に参加を依頼しました
widget-status-agent = 当店の担当者がお答えします
widget-status-resolved = このお問い合わせは解決済みです
widget-author-shopper = お客様
widget-author-bot = ボット
widget-author-agent = 当店チーム
widget-author-system = お知らせ
widget-typing = 回答を入力しています

## The conversation

widget-transcript = 会話
widget-greeting = こんにちは。{ $shop } のボットです。ご注文、お届け、送料についてお尋ねください。回答ごとに、根拠となるポリシーの文をご覧いただけます。
widget-suggestions = 質問の例
widget-choices = 返信の候補
widget-newest = 最新のメッセージへ
widget-helpful = 役に立った
widget-unhelpful = 役に立たなかった
widget-rated = ご意見ありがとうございます。

## Writing and sending

widget-write = ご質問を入力
widget-send = 送信
widget-sending = 送信中
widget-unsent = 未送信
widget-refused = このメッセージは送信できませんでした
widget-retry = 再試行
widget-discard = 破棄
widget-offline = オフラインです。入力した内容は保存され、あとで送信されます。
widget-unreachable = 現在チャットに接続できません。入力した内容は保存され、あとで送信されます。
widget-busy = まとめて多くのメッセージが届きました。残りはまもなく送信されます。
widget-renewed = 前のチャットは終了し、新しいチャットが始まりました。

## Sources

widget-sources = 出典
widget-effective = { $date }から有効
widget-open-policy = ポリシーで読む
widget-shown = 該当の文は、このページで強調表示されています。

## Parcels

widget-scans = スキャン（新しい順）
widget-more-scans = すべてのスキャンを表示
widget-fewer-scans = スキャンの表示を減らす

## Deleting

widget-delete = このチャットを削除
widget-delete-sure = このチャットを完全に削除しますか？ 削除すると、お客様も当店も読めなくなります。
widget-delete-yes = 削除する
widget-delete-no = 残す
widget-deleted = チャットを削除しました。

## On the policy page

widget-about-section = これについて質問する
widget-question-about = 「{ $section }」について：
