guide-contents = اس صفحے پر
guide-related = ادارے جو مدد کر سکتے ہیں
guide-all-services = { $count ->
    [one] اس کے لیے { $count } ادارہ دیکھیں
   *[other] اس کے لیے تمام { $count } ادارے دیکھیں
}
guide-reviewed = ہم نے یہ صفحہ آخری بار { $date } کو جانچا۔
guide-reviewed-english = انگریزی صفحہ آخری بار { $date } کو جانچا گیا۔
guide-easy = یہ صفحہ آسان لفظوں میں (Easy Read)
guide-all-words = اس صفحے کا پورا متن
guide-report-email = آپ اس پتے پر لکھ سکتے ہیں:
