# What a page says of its own translation; shown in the language of the page and, below that, in English.
# $language: the name of the language; leave it out where it would need an ending.
translation-draft = No person has checked this { $language } translation yet. It may have mistakes.
translation-stale = The English page has changed since this { $language } translation was made. Some of it may be wrong now.
translation-missing = This page is not in { $language } yet. Here it is in English.
# A link.
translation-english = Read this page in English
# At the end of a page. $by: who, for example "a Polish-speaking adviser"; it stands there in English.
translation-reviewed = This translation was checked on { $date } by: { $by }.
