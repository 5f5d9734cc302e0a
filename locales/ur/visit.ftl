visit-back = واپس
visit-wait = ایک لمحہ۔ صفحہ آ رہا ہے۔
