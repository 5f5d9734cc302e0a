quick-exit-label = இந்தத் தளத்தை விட்டு வெளியேற
quick-exit-limits = அழைப்போ வருகையோ எங்கே தெரியக்கூடும்
quick-exit-shift-once = வெளியேற, Shift விசையை இன்னும் இரண்டு முறை அழுத்துங்கள்.
quick-exit-shift-twice = வெளியேற, Shift விசையை இன்னும் ஒரு முறை அழுத்துங்கள்.
quick-exit-shift-over = இன்னும் இந்தப் பக்கத்தில்தான்.
quick-exit-title = வானிலை
quick-exit-go = வானிலைப் பக்கத்துக்குச் செல்ல
quick-exit-other = வேறு பக்கத்துக்குச் செல்ல
