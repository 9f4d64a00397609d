### お待ちいただけないお客様へのメール、アドレスを残されたときのチャットの文、メールのリンクで開くページの文。

## メール

mail-subject = { $shop } との会話
mail-answer = { $shop } から返信がありました。
mail-transcript = { $shop } との会話は終了しました。会話の内容は次のとおりです。
mail-go_on = 会話を続ける
mail-until = このリンクで会話を開けるのは{ $until }までです。リンクがあれば誰でも会話を読めるため、ほかの人に教えないでください。
mail-before = 会話の全文
mail-newest = 会話が長いため、最新のメッセージのみを掲載しています。
mail-purpose = チャットでメールアドレスをお知らせいただいたため、このメールをお送りしています。メールアドレスは今回のご返信にのみ使用します。
mail-no_reply = このメールに返信されても、お読みすることができません。リンクをご利用ください。

## チャットで、あとで返信がある旨の下に出る文。ボタンが小さいので短く。

contact-invitation = よろしければ、メールアドレスをお知らせください。そちらにご返信します。
contact-label = メールアドレス
contact-purpose = 今回のご返信にのみ使用します。
contact-send = メールで受け取る
contact-kept = ご返信はメールでもお送りします。
contact-remove = アドレスを削除
contact-removed = アドレスを削除しました。
contact-wrong = メールアドレスの形式が正しくありません。
contact-failed = うまくいきませんでした。もう一度お試しください。

## リンクで開くページ

link-title = { $shop } との会話
link-opening = 会話を開いています。
link-opened = 会話は、このページのチャットに表示されています。
link-over = このリンクでは会話を開けなくなりました。
link-ask = このページのチャットで、もう一度お尋ねいただけます。
link-trouble = 現在、会話に接続できません。
link-again = 再試行
link-script = 会話を表示するには JavaScript が必要です。
