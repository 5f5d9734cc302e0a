guide-contents = இந்தப் பக்கத்தில்
guide-related = உதவக்கூடிய சேவைகள்
guide-all-services = { $count ->
    [one] இதற்கான { $count } சேவையைப் பார்க்க
   *[other] இதற்கான { $count } சேவைகளையும் பார்க்க
}
guide-reviewed = இந்தப் பக்கத்தை நாங்கள் கடைசியாகச் சரிபார்த்த நாள்: { $date }.
guide-reviewed-english = ஆங்கிலப் பக்கம் கடைசியாக { $date } அன்று சரிபார்க்கப்பட்டது.
guide-easy = இந்தப் பக்கம் எளிய சொற்களில் (Easy Read)
guide-all-words = இந்தப் பக்கத்தின் முழு உரை
guide-report-email = இந்த முகவரிக்கு நீங்கள் எழுதலாம்:
