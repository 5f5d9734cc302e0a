### The words about each service in the finder. For translators: the facts (numbers, hours, addresses) are not here, they
### stand in directory/services, and must never be typed into a sentence. Keep the names of services as they are.
###
### .what  what they do, in one or two short sentences (at most 110 characters)
### .who   who it is for (at most 100 characters)
### .note  what a person should know before they get in touch; may be left out
### .title a neutral name for the browser's tab and history, only where the real name could give a person away. Never use
###        the words abuse, violence, domestic, refuge, victim, rape, assault or stalking there, in any language.
###
### Write as if to a friend, with words that a child of ten can read. Never blame. Never promise more than the English does.

## Coventry: support with domestic abuse

service-coventry-haven =
    .what = For women. Safe places to stay, safety plans, emotional support, and help with legal and health services.
    .who = Women hurt by domestic abuse. Also sexual abuse, forced marriage, FGM, and LGBT+ or refugee women.
    .note = Coventry Haven runs Safe to Talk with partners, so you can also reach it through Safe to Talk.
    .title = Coventry Haven

service-valley-house =
    .what = Safe places to stay and support in the community. It helps families with children too.
    .who = People hurt by domestic abuse, and families. Any gender, from age 16, also men and LGBT+ people.
    .note = We have not confirmed the numbers. You could try the free one first. If it does not work, call Safe to Talk, or look at the website. The other number is the office.

service-panahghar =
    .what = Safe places to stay, help in the community, someone to speak up for you, and therapy.
    .who = People hurt by domestic or sexual abuse who are Black, Asian or from a minority ethnic group.
    .note = Panahghar also helps with forced marriage, FGM, sexual abuse and housing. We do not know if it helps men. You can ask.

service-relate =
    .what = One of the city’s domestic abuse services. It runs Choose2Change, for people who see that they are abusive.
    .who = People in Coventry who see that they are hurting someone.
    .note = In November 2024, the council named it. The national charity failed late in 2024. Local centres were said to go on, but we do not know about this one. For now, to change how you behave, you could call the Respect Phoneline.

# For people who hurt someone. Speak to them honestly, without insults and without excuses.
service-choose2change =
    .what = A group programme for people who see that the way they behave is abusive.
    .who = People who are hurting someone and can see that it is abuse.
    .note = Abuse is a choice, and change takes help. We do not have a contact for the course that we are sure of. The council named it in November 2024, so ask if it still runs.

service-childrens-programme =
    .what = Counselling for children, and work with the parent who is not abusive, to help them feel close again.
    .who = Children affected by domestic abuse, and the parent who is not abusive.
    .note = You could also ask children’s social care. What we found is from 2021, so ask if it still runs.

service-wish-project =
    .what = Free and confidential support for children and young people.
    .who = Children and young people in Coventry affected by domestic abuse.
    .note = You could also ask children’s social care. What we found is from 2024, so ask if it still runs.

service-space-2-thrive =
    .what = Help with the signs of post-traumatic stress. Run by Coventry and Warwickshire Mind.
    .who = Adults who have been harmed by domestic abuse.
    .note = The council named it in March 2024, so ask if it still runs.

## Coventry: the council, keeping people safe, and housing

service-childrens-social-care =
    .what = The council team to call if you are worried that a child is not safe.
    .who = Anyone worried about a child in Coventry.
    .note = When the team is closed, call the Emergency Duty Team. If a child is in danger now, call the emergency services.

service-emergency-duty-team =
    .what = The council team to call for urgent help when the daytime teams are closed.
    .who = Children, adults, and people with nowhere to stay in Coventry.
    .note = If someone is in danger now, call the emergency services first.

service-adult-social-care =
    .what = The council team to call if you are worried that an adult is being harmed or neglected.
    .who = Adults in Coventry, and anyone worried about one.
    .note = When the team is closed, call the Emergency Duty Team. If someone is in danger now, call the emergency services.

service-council-housing =
    .what = Council help for people who are homeless or not safe at home.
    .who = People with no home, or whose home is not safe.
    .note = Homeless today? Phone. When it is closed, call the Emergency Duty Team. If you have “no recourse to public funds”, this help may not be open to you, so get immigration advice. Check that the customer centre is still used before you travel.

service-st-basils =
    .what = Help with housing for young people in Coventry.
    .who = People aged 16 to 24 without children.

service-p3-coventry =
    .what = Help with housing in Coventry.
    .who = Single people aged 25 and over, and families.

service-coventry-cyrenians =
    .what = Help for people who are homeless in Coventry.
    .who = Single people who are homeless.

## Help after sexual harm

service-nhs-centres =
    .what = NHS centres that care for people after sexual assault.
    .who = People of any gender and any age.
    .note = You do not have to tell the police. The NHS page lists the centres.
    .title = NHS care centres

service-horizon-centre =
    .what = Care after sexual assault. You need an appointment, so get in touch first.
    .who = People aged 18 and over, and some people aged 16 or 17. You do not need the police to send you.
    .note = We are not sure which centre serves Coventry. The NHS page lists them all.
    .title = Horizon centre

service-childrens-clinic =
    .what = Care for children and young people after sexual assault.
    .who = Children and young people. From age 13 they may be able to get in touch themselves.
    .note = Not sure where to start? Ask children’s social care. The NHS page lists all the centres.
    .title = Children’s clinic

service-crasac =
    .what = Emotional support, counselling, and advisers who stand by you after sexual violence.
    .who = People harmed by sexual violence. Also their families, and children.
    .note = CRASAC closed its counselling list to new people in January 2024. We do not know what is open today, so ask what is open now.

service-safeline =
    .what = A charity in Warwick. It has a web page about its helpline for Warwickshire and Coventry.
    .who = Survivors of sexual violence in Warwickshire and Coventry.
    .note = We do not have its number. Its funding was cut in 2024, so look at its page to see what is open. You could also ask Safe to Talk.

## Coventry: law, migration, women and communities

service-law-centre =
    .what = Free advice from specialists in the law on housing, benefits, immigration and work.
    .who = People who need legal advice.
    .note = You need an appointment. It used to be called Coventry Law Centre. Old lists may show an old address, so ask before you travel.

service-migrant-centre =
    .what = Help for refugees and migrants, with a free immigration clinic.
    .who = Refugees and migrants in Coventry.
    .note = Ask about the clinic before you travel. Get immigration advice as early as you can. If you are in danger now, call the emergency services first.
    .title = Coventry Migrant Centre

service-citizens-advice-coventry =
    .what = Advice for people in Coventry. Start by phone.
    .who = People in Coventry who need advice.
    .note = This number is the national Citizens Advice line for England.

service-kairos =
    .what = A drop-in, and workers who come to meet you. There is also support for women aged 18 to 25.
    .who = Women in street sex work, or at risk of it.
    .note = We do not have a phone number. Look at its website, or ask Safe to Talk about it.

service-embrace =
    .what = A drop-in, and someone to speak up for you.
    .who = Women who sell sex, or who are at risk of being sexually exploited.

service-fwt =
    .what = A centre for women. Ask them what help they can give.
    .who = Women only.

service-hiba =
    .what = Support for women. Ask them what help they can give.
    .who = Women.
    .note = We do not know much about this service. You can talk to Safe to Talk first.

service-roma-project =
    .what = A project for Roma people. Ask them what help they can give.
    .who = Roma people.
    .note = The numbers are mobile phones, and they may have changed.

service-micro-rainbow =
    .what = A service for LGBTQI refugees and people seeking asylum. Ask them what help they can give.
    .who = LGBTQI people who are seeking asylum or are refugees.
    .note = Get immigration advice as early as you can. If you are in danger now, call the emergency services first.

service-carriers-of-hope =
    .what = Support and a weekly drop-in for people who have moved here from other countries.
    .who = Refugees, people seeking asylum, and migrants.

service-mind =
    .what = Free mental health help. It also works on trauma with people hurt by domestic abuse.
    .who = People who want help with their mental health.
    .note = Some lists call it Coventry, Warwickshire and Worcestershire Mind. We do not know which name is right today. You can ask about Safe Haven, their evening service.

service-british-red-cross =
    .what = Support for refugees and migrants.
    .who = Refugees and migrants.
    .note = We were told that it does not answer on Wednesdays.

## National and police schemes, websites and tools

# Keep the name “Clare’s Law”.
service-right-to-ask =
    .what = Ask the police whether a partner or ex-partner has been abusive before.
    .who = You, or someone worried about you, if the person at risk lives in the West Midlands.
    .note = You can ask on the police website or at a police station. The police may ask to meet you and see two kinds of ID. It can take up to 28 days. If you are in danger, do not wait: call the emergency services. If you ask for someone else, the police may tell them and not you. The police may also tell someone without being asked. If they find nothing, it does not mean that you are safe. Is a visa a worry, and no one in danger now? Police have passed people’s details to immigration staff, so get immigration advice first.
    .title = Right to Ask

service-safe-spaces =
    .what = Ask at the counter for a Safe Space: a private room and a phone.
    .who = Anyone who needs a safe place to make a call. You do not have to explain why.
    .note = Boots, Morrisons, Superdrug and Well pharmacies have taken part, and so have TSB banks and many other chemists. In 2024, Safe Spaces were said to go on. We do not know if each place still takes part.

service-stop-ncii =
    .what = Makes a code from your private picture, on your own device, so that big sites can block the picture.
    .who = Adults aged 18 and over.

service-moneyhelper =
    .what = Free, independent help with money. It has pages about someone controlling your money.
    .who = Anyone who needs help with money.

service-tech-safety =
    .what = Steps to make your phone, your accounts and your location safer.
    .who = Anyone worried about their phone, their accounts or their location.
    .note = Someone may notice if you change a setting. Make a plan first, and look things up on a safer device.
    .title = Tech Safety

service-dogs-trust =
    .what = Foster homes for dogs, with the costs paid.
    .who = People with a dog who are leaving domestic abuse.
    .note = Dogs live with volunteers across the UK, away from where you live. You could ask whether it covers Coventry.

service-cats-protection =
    .what = Free foster homes for cats. You can ask yourself, or a service can ask for you.
    .who = People with a cat who are leaving abuse.
    .note = News in 2024 said that the Midlands had been added. Ask whether it covers your area.

service-courtnav =
    .what = An online tool from RCJ Citizens Advice. It fills in the form to ask for a court order to protect you.
    .who = People who want to ask the family court for an order.

service-supportnav =
    .what = A plain guide to court orders that can protect people.
    .who = Anyone who wants to understand court orders.

service-nrpf-network =
    .what = Explains who can get what when they have “no recourse to public funds”.
    .who = Advisers and councils.
    .note = It is not a helpline. If this is about you, get immigration advice as early as you can. If you are in danger now, call the emergency services first.

service-advocate =
    .what = Free help from a barrister, a lawyer who speaks in court.
    .who = People without legal aid whose hearing is at least two weeks away.
