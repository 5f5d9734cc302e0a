## The words of the helplines: lines to call, text or write to. Their facts stand in directory/helplines.
## For translators. Write short, plain, warm words that a child of ten can read. Never blame anyone.
## .what: what they do (at most 110 letters). .who: who it is for (at most 100 letters).
## .note: what to know first; may be missing. .title: the name for the browser tab and the history list.
## A title must say nothing that gives the reader away: no word for abuse, violence, refuge, victim or escape.
## Never write a phone number, an hour or a contact here. Ages are fine. Add no promise that is not in the English.

service-safe-to-talk =
    .what = Free, independent and confidential advice about domestic abuse in Coventry.
    .who = Anyone in Coventry hurt by domestic abuse, and people who work with them.

service-national-helpline =
    .what = Free, confidential help with domestic abuse. They can look for a space in a refuge.
    .who = Women and children first. Also friends, family and people who work with them.
    .note = You can use the website to ask for a call at a safe time. Men are pointed to the Men’s Advice Line.
    .title = National helpline

# The “code” is the keypad contact of this record. The number of the code is shown beside it, so do not write it here.
service-emergency =
    .what = Police, ambulance or fire. Call if you or anyone else is in danger right now.
    .who = Anyone in danger now.
    .note = Speak or whisper if you can. If it is not safe to, use a mobile. Listen, and cough or tap if you are asked. Press the code when you are told to. The code only works on mobiles. On a landline you can still call: stay on the line. Pressing the code does not show where you are, and it does not bring the police by itself. On a mobile, if you do not press it and no one hears you, the call may end. Texts only work if you register before you need them.
    .title = Emergency services

service-police-101 =
    .what = Tell the police about something when no one is in danger right now. You can also report it online.
    .who = Anyone, when it is not an emergency.
    .note = Worried about your visa? Police forces have passed people’s details to immigration officials. If no one is in danger now, you could get immigration advice first.

service-nhs-111 =
    .what = Help from the NHS by phone. In Coventry, you can choose the mental health option.
    .who = Anyone who needs NHS help when it is not an emergency.
    .note = If you are in danger now, call the emergency number instead.

service-mens-advice-line =
    .what = Help for men hurt by domestic abuse. There is a phone line and an online chat.
    .who = Men who are hurt by domestic abuse.

service-galop =
    .what = A helpline for LGBT+ people when someone is hurting them.
    .who = LGBT+ people.

# This line is for people who hurt others. Speak to them honestly and kindly, and do not excuse what they do.
service-respect-phoneline =
    .what = If you hurt someone close to you and want to stop, you can talk about it here.
    .who = People who hurt someone close to them.

service-vs-line =
    .what = Support by phone or live chat when someone has hurt you.
    .who = Anyone who has been hurt by someone.
    .note = The page we found is some years old, so this may have changed.
    .title = National support line

service-vs-west-midlands =
    .what = Support in the West Midlands when someone has hurt you.
    .who = Anyone in the West Midlands who has been hurt by someone.
    .note = We found this number on another council’s page from some years ago. If it does not work, try Victim Support’s national line.
    .title = West Midlands support line

service-samaritans =
    .what = Someone to talk to for free. You can talk about thoughts of suicide.
    .who = Anyone.
    .note = The person who answers does not see your number. Emails are not answered straight away.

service-karma-nirvana =
    .what = Help with abuse in the name of “honour”, and with forced marriage.
    .who = People of any gender that this is happening to, and people who work with them.
    .note = There is also counselling, with a form you fill in yourself. It is for women aged 18 and over who are not in danger right now and do not live with the person hurting them.

service-fmu =
    .what = Help when someone is trying to make you marry.
    .who = Anyone facing a marriage they do not freely agree to.
    .note = The second number is for when the first is closed. Ask for the Global Response Centre. These details are some years old, so they may have changed.
    .title = Marriage advice line

service-nspcc-specialist =
    .what = A phone line about female genital mutilation (FGM), run by the NSPCC.
    .who = Anyone worried about FGM.
    .note = The page we found is some years old, and we do not know the hours.
    .title = NSPCC specialist helpline

service-southall-black-sisters =
    .what = A phone line for women. There is a last-resort fund for women with no recourse to public funds.
    .who = Women whose visa says “no recourse to public funds”. Also other women.
    .note = The fund can help with rent and daily costs for a limited time. Money trouble has been reported, so things may have changed.

service-muslim-womens-network =
    .what = A helpline in many languages. You can call, email, text or chat online.
    .who = Muslim women.

service-jewish-womens-aid =
    .what = Help with domestic abuse and sexual violence, by phone, email or live chat.
    .who = Jewish women and their children.
    .title = JWA helpline

service-migrant-help =
    .what = Free help by phone about asylum.
    .who = People seeking asylum.
    .note = In the past, some people have waited a very long time to get through.

service-modern-helpline =
    .what = A phone line for when someone uses you, controls you or makes you work.
    .who = Anyone this is happening to.
    .title = National advice line

service-west-midlands-line =
    .what = Help with forced marriage and abuse in the name of “honour”.
    .who = People in the West Midlands that this is happening to.
    .note = What we found is from 2019 and 2020, so this number may have changed. You could try Karma Nirvana, the Forced Marriage Unit or Safe to Talk first.
    .title = West Midlands family line

service-warwickshire-line =
    .what = Help with domestic abuse for people who live in Warwickshire, the county next to Coventry.
    .who = People who live in Warwickshire, outside Coventry.
    .title = Warwickshire helpline

service-childline =
    .what = You can call for free and talk about what is worrying you.
    .who = Anyone under 19.

service-nspcc =
    .what = Talk or write to someone if you are worried about a child.
    .who = Adults who are worried about a child.

service-suzy-lamplugh =
    .what = Help when someone keeps doing things to you that you do not want, and does not stop (stalking).
    .who = Anyone who may be being stalked.
    .title = Suzy Lamplugh Trust helpline

service-paladin =
    .what = Help when stalking puts you in high danger.
    .who = People who are being stalked and at high risk.

service-image-helpline =
    .what = Help when someone shares a private picture of you, or says they will.
    .who = Adults aged 18 and over in the UK.
    .note = You can send an email at any time.
    .title = Help with images online

service-hourglass =
    .what = A helpline for older people when someone is hurting them.
    .who = Older people.
    .note = There have been warnings about its funding, so things may have changed.

service-signhealth =
    .what = Deaf-led help in British Sign Language (BSL) for deaf people who are being hurt.
    .who = Deaf people anywhere in England.
    .note = The help is remote. You can ask them yourself, by text or phone. In 2022, there were workers for young people and families too, and therapy in BSL.

service-respond =
    .what = Help for people with a learning disability and autistic people.
    .who = People with a learning disability and autistic people.

service-support-line =
    .what = Talk about rape or sexual abuse by phone. There is free online chat too.
    .who = Anyone aged 16 and over in England and Wales.
    .title = Support line for ages 16 and over

service-napac =
    .what = Help for people who were abused when they were children.
    .who = Anyone who was abused in childhood.

service-rights-of-women =
    .what = A phone line for women about family law.
    .who = Women only.
    .note = The first number is about family law. The second is about sexual harassment at work. We do not know the hours.

service-ncdv =
    .what = Free help to ask a court for an urgent order against someone who is hurting you.
    .who = People of any gender.
    .note = To get in touch by text, send the word NCDV. The text may stay on your phone. The harm or threat usually has to be recent. If you use legal aid, you may have to pay part of the cost.

service-flows =
    .what = Help to ask a court for an order to protect you.
    .who = People of any gender.

service-civil-legal-advice =
    .what = Legal advice by phone. You can talk to an adviser before you have any proof.
    .who = People who may be able to get legal aid.
    .note = Legal aid is not free for everyone. For a free call back, text the word “legalaid” and your name. Only do this if it is safe for them to call you, and if no one checks your texts.

service-dv-assist =
    .what = Links people to a solicitor (a kind of lawyer).
    .who = People who need a solicitor because of domestic abuse.
    .title = Help to find a solicitor

service-reunite =
    .what = Help when a child has been taken away (abducted), or may be.
    .who = Anyone worried that a child has been or may be abducted.

service-sea =
    .what = A money support line for people hurt by economic abuse (control of your money or things you need).
    .who = People who are hurt by economic abuse.
    .title = Money support line

service-shelter =
    .what = A free emergency phone line about housing.
    .who = Anyone with nowhere to sleep tonight, at risk of harm, or soon to lose their home.

service-citizens-advice =
    .what = Advice by phone from the national line for England.
    .who = Anyone in England who needs advice.

service-womens-aid-chat =
    .what = Type to a support worker online, when you cannot or do not want to talk out loud.
    .who = Women.
    .note = Look on their site for when the chat is open.
    .title = Live chat for women
