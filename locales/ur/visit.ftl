visit-back = واپس
visit-wait = ایک لمحہ۔ صفحہ آ رہا ہے۔
visit-no-signal = سگنل نہیں ہے۔ دوبارہ کوشش کریں۔
