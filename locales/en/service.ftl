# The page of a service or helpline.
service-summary = What they do, who they help and how to reach them.
service-who = Who it is for
service-how = How to reach them
service-facts = Good to know
service-cost = Cost
service-free = Free.
service-cost-unknown = We have not confirmed the cost.
service-languages = Languages
service-languages-many = Several languages. Ask for the one you need.
service-languages-unknown = We do not know which languages they speak. You can ask for an interpreter.
service-referral = Can I contact them myself?
service-referral-yes = Yes. Nobody has to ask for you.
service-referral-no = No. Someone who works with you has to ask for you.
service-referral-unknown = We have not confirmed this. You can ask them.
service-source = Where this comes from
# Below the sources: nobody has rung yet.
service-untested = We have not tested these contacts ourselves yet.
# Where a service is reached by web, chat, email or text.
service-trace = A website, message or text may show on this device.
# $source: who said so, not translated. $date: when that was, or when we checked.
service-checked = { $source }. Last noted { $date }.
service-secret = We do not show an address for this service.
service-no-contact = We do not have a contact for this that we are sure of. For now, you could call { $line }.
service-not-confirmed = Not confirmed
# Followed by the number. $line is our helpline.
service-not-confirmed-words = We have not been able to check this. You can also call { $line }:
service-hours-unknown = We have not confirmed when they answer.
# $time: "5.30pm".
service-open-now = Open now, until { $time }
service-closed-now = Closed now
service-always = Day and night, every day
service-area-coventry = In Coventry
service-area-west-midlands = In the West Midlands
service-area-england = Across England
service-area-uk = Across the UK
service-back = See all services
service-contact-phone = Phone
service-contact-text = Text message
# Before a number, on a link that opens a text message.
service-text-to = Text
service-contact-relay = Text relay, by phone
service-contact-video = Video call in British Sign Language
service-contact-keypad = Key to press, on a mobile
service-contact-email = Email
service-contact-chat = Chat on their website
service-contact-web = Website
service-contact-visit = Visit
service-contact-free = Free to call.
# What happens on bank holidays. $times: "Closed", or "10am to 1pm".
service-bank-holidays = Bank holidays: { $times }
# Names of languages, as this language calls them.
language-en = English
language-ur = Urdu
language-pa = Punjabi
language-pl = Polish
language-cy = Welsh
language-es = Spanish
language-pt = Portuguese
language-bfi = British Sign Language
