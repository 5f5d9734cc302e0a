finder-title = சேவை தேட
finder-heading = சேவை தேட
finder-summary = Coventry நகரிலும் நாடு முழுவதும் உதவக்கூடியவர்களைத் தேடலாம்.
finder-intro = உங்களுக்குப் பொருந்துவதைத் தேர்ந்தெடுக்கலாம், அல்லது பட்டியலைச் சும்மா படிக்கலாம். எதையும் தேர்ந்தெடுக்க வேண்டிய கட்டாயம் இல்லை.
finder-words = எது உங்களுக்கு உதவியாக இருக்கும்?
finder-words-private = நீங்கள் எழுதுவதை நாங்கள் சேமித்து வைப்பதில்லை.
finder-words-go = தேட
finder-unmatched = அந்தச் சொற்கள் எங்களுக்கு இன்னும் தெரியாது
finder-unmatched-words = தவறு எங்களுடையது, உங்களுடையது இல்லை. வேறு சொற்களை எழுதிப் பார்க்கலாம், அல்லது கீழே தேர்ந்தெடுக்கலாம். அழைத்து, உங்கள் சொந்தச் சொற்களில் சொல்லவும் செய்யலாம்.
finder-closest = எது அதிகம் பொருந்துகிறது?
found-title = எது உதவலாம்
found-summary = உதவக்கூடிய வழிகாட்டிகளும் சேவைகளும்.
found-heading = இது உதவலாம்
found-also = அல்லது இதைத் தேடினீர்களா
found-services = யார் உதவ முடியும்
found-read = இதைத் தமிழில் படியுங்கள்
finder-filters = பட்டியலைச் சுருக்க
finder-go = சேவைகளைக் காட்ட
finder-clear = எல்லாச் சேவைகளையும் காட்ட
finder-found = { $count ->
    [one] { $count } சேவை
   *[other] { $count } சேவைகள்
}
finder-found-for = { $found }: { $choices }
finder-remove = இதை நீக்க
finder-found-title = { $count ->
    [one] { $count } சேவை கிடைத்தது
   *[other] { $count } சேவைகள் கிடைத்தன
}
finder-none = அவை எல்லாவற்றுக்கும் பொருந்தும் சேவை இல்லை
finder-none-words = நீங்கள் தவறு எதுவும் செய்யவில்லை. இவற்றில் ஒன்றைப் பார்க்கலாம், அல்லது மேலே உள்ள எண்ணை அழைத்துக் கேட்கலாம்.
finder-loosen = { $count ->
    [one] “{ $left }” இல்லாமல்: { $count } சேவை
   *[other] “{ $left }” இல்லாமல்: { $count } சேவைகள்
}
finder-local = Coventry நகரிலும் அருகிலும்
finder-wide = நாடு முழுவதும்

facet-need = என்ன உதவி
facet-need-urgent = இப்போது அவசர உதவி
facet-need-talk = பேச ஒருவர்
facet-need-plan = கூடுதல் பாதுகாப்புக்குத் திட்டமிட
facet-need-home = வாழப் பாதுகாப்பான இடம்
facet-need-children = பிள்ளைகளுக்கு உதவி
facet-need-law = சட்டமும் நீதிமன்றமும்
facet-need-police = போலீஸ்
facet-need-status = விசாவும் குடிவரவும்
facet-need-money = பணமும் அரசு உதவிப் பணமும்
facet-need-health = உடல்நலமும் மனநிலையும்
facet-need-clinic = பாலியல் துன்பத்துக்குப் பின் உதவி
facet-need-family = குடும்பம் அல்லது சமூகத்தின் அழுத்தம்
facet-need-online = போன், படங்கள், இணையம்
facet-need-pets = செல்லப் பிராணிகள்
facet-need-change = என் நடத்தையை மாற்ற

facet-who = யாருக்கு
facet-who-anyone = எல்லோருக்கும்
facet-who-women = பெண்கள்
facet-who-men = ஆண்கள்
facet-who-lgbt = LGBT+ நபர்கள்
facet-who-young = பிள்ளைகளும் இளையோரும்
facet-who-older = முதியவர்கள்
facet-who-disabled = காது கேளாதவர்களும் மாற்றுத்திறனாளிகளும்
facet-who-communities = இன, மதச் சமூகங்கள்
facet-who-migrants = வேறு நாட்டிலிருந்து வந்தவர்களும் அகதிகளும்
facet-who-friends = நண்பர்கள், குடும்பத்தினர், பக்கத்து வீட்டார்
facet-who-change = ஒருவருக்குத் தீங்கு செய்பவர்கள்
facet-who-staff = வேலையின் பகுதியாக உதவுபவர்கள்

facet-contact = தொடர்புகொள்ளும் வழி
facet-contact-phone = தொலைபேசி அழைப்பு
facet-contact-text = குறுஞ்செய்தி
facet-contact-relay = பேசுவதற்குப் பதில் எழுத
facet-contact-video = வீடியோவில் சைகை மொழி
facet-contact-chat = இணைய உரையாடல்
facet-contact-email = மின்னஞ்சல்
facet-contact-web = இணையதளம்
facet-contact-visit = நேரில்

facet-open = திறந்திருக்கும் நேரம்
facet-open-now = இப்போது திறந்திருப்பவை
facet-area = எங்கே
facet-area-near = Coventry நகரிலும் அருகிலும்
facet-area-wide = நாடு முழுவதும்

facet-now = இப்போதே உதவி தேவைப்பட்டால்
facet-now-call = நீங்களோ, ஒரு பிள்ளையோ, வேறு யாராவதோ ஆபத்தில் இருந்தால், அழையுங்கள்.
facet-now-care = அடிபட்டிருந்தாலோ, கழுத்தை நெரித்திருந்தாலோ, மாத்திரையோ வேறு எதையோ அளவுக்கு அதிகமாக எடுத்திருந்தாலோ, வெளியே அடையாளம் எதுவும் இல்லாவிட்டாலும் மருத்துவ உதவி பெறுங்கள். அவசரம் இல்லையென்றால், இந்த எண்களை அழைக்கலாம்:
facet-now-talk = இறந்துபோவது பற்றியோ, உங்களை நீங்களே காயப்படுத்திக்கொள்வது பற்றியோ நினைக்கிறீர்களா? உங்கள் உயிர் மதிப்புள்ளது. இதை நீங்கள் தனியாகத் தாங்க வேண்டியதில்லை. இந்த எண்களை அழைக்கலாம்:
