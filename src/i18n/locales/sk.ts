import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('sk', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) =>
    plural(count, { one: '# nová správa', few: '# nové správy', many: '# nové správy', other: '# nových správ' });
  const unread = (count: number) =>
    plural(count, { one: '# neprečítaná', few: '# neprečítané', many: '# neprečítané', other: '# neprečítaných' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'menej ako minúta';
    if (minutes < 90)
      return plural(minutes, { one: 'asi minúta', few: 'asi # minúty', many: 'asi # minúty', other: 'asi # minút' });
    const hours = Math.round(minutes / 60);
    if (hours < 36)
      return plural(hours, { one: 'asi hodina', few: 'asi # hodiny', many: 'asi # hodiny', other: 'asi # hodín' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'asi deň', few: 'asi # dni', many: 'asi # dňa', other: 'asi # dní' });
  };
  return {
    first: {
      openChat: 'Otvoriť čet',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Napíšte nám',
      closeChat: 'Zavrieť čet',
      connecting: 'Pripája sa…',
      greeting: 'Dobrý deň, ako vám môžeme pomôcť?',
      whatHappensNext: 'Napíšte krátko, o čo ide, a niekto z nášho tímu vám odpovie priamo tu.',
      fieldLabels: {
        friendlyName: 'Meno',
        email: 'E-mail',
        query: 'Vaša otázka',
      },
      optional: 'nepovinné',
      startChat: 'Začať čet',
      fieldProblems: {
        required: (label) => `Vyplňte pole „${label}“.`,
        email: () => 'Skontrolujte adresu. Mala by vyzerať ako meno@example.com.',
        tooLong: (_label, maxLength) =>
          `Najviac ${plural(maxLength, { one: '# znak', few: '# znaky', many: '# znaku', other: '# znakov' })}.`,
      },
      startNew: 'Začať novú konverzáciu',
      tryAgain: 'Skúsiť znova',
      changeDetails: 'Zmeniť údaje',
      crashed: 'V čete sa niečo pokazilo. Vaša konverzácia je v bezpečí.',
      reloadChat: 'Načítať čet znova',
      errors: {
        offline: 'Ste offline. Skontrolujte pripojenie.',
        timeout: 'Trvá to dlhšie, ako by malo.',
        rateLimited: 'V čete je teraz rušno. Chvíľu počkajte.',
        auth: 'Do četu sa nepodarilo vstúpiť. Skúste to o chvíľu znova.',
        rejected: 'Čet to neprijal.',
        gone: 'Táto konverzácia už nie je dostupná.',
        tooLarge: 'Na jednu správu je to príliš dlhé.',
        unsupportedType: 'Takýto obsah sem nemožno odoslať.',
        ended: 'Táto konverzácia sa skončila.',
        unavailable: 'Čet je teraz nedostupný.',
        badEndpointAnswer: 'Čet teraz nefunguje, ako má.',
        badConfig: 'Čet na tejto stránke teraz nie je dostupný.',
        loadFailed: 'Časť četu sa nepodarilo načítať. Skontrolujte pripojenie.',
        unknown: 'Niečo sa pokazilo.',
      },
    },

    conversation: {
      conversation: 'Konverzácia',
      you: 'Vy',
      agent: 'Podpora',
      today: 'Dnes',
      yesterday: 'Včera',
      newMessages: 'Nové',
      edited: 'upravené',
      waitingForAgent: 'Ďakujeme, vašu správu máme. Čoskoro tu niekto odpovie.',
      loadingOlder: 'Načítavajú sa staršie správy',
      olderFailed: 'Staršie správy sa nepodarilo načítať.',
      loadingConversation: 'Načítava sa vaša konverzácia',
      jumpToLatest: (count) => (count === 0 ? 'Prejsť na najnovšiu' : newMessages(count)),
      isTyping(names) {
        const [first = 'Niekto', second, ...others] = names.map((name) => name ?? 'Niekto');
        if (second === undefined) return `${first} píše`;
        return others.length === 0 ? `${first} a ${second} píšu` : 'Píše viacero ľudí';
      },
      actions: {
        label: 'Akcie so správou',
        react: 'Reagovať',
        reply: 'Odpovedať',
        reactWith: (emoji) => `Reagovať: ${emoji}`,
        moreEmoji: 'Ďalšie emoji',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['vás'] : []), ...names.map((name) => name ?? 'niekoho')];
          return `${emoji} od: ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Odpoveď nášmu tímu' : `Odpoveď: ${name}`),
        replyingToYourself: 'Odpoveď na vlastnú správu',
        cancelReply: 'Zrušiť odpoveď',
        quote: (name, text) => `Odpoveď na správu, ${name}: ${text}. Prejsť na túto správu`,
        quoteDeleted: 'Pôvodná správa bola odstránená',
        keyboardHint: 'Stlačením klávesu Enter môžete prechádzať správy.',
      },
      notices: {
        joined: (name) => (name === null ? 'Niekto z nášho tímu je teraz v čete' : `${name} je teraz v čete`),
        left: (name) => (name === null ? 'Niekto z nášho tímu odišiel z četu' : `${name} už nie je v čete`),
        transferred: (name) =>
          name === null ? 'Teraz s vami hovorí niekto iný z nášho tímu' : `Teraz s vami hovorí ${name}`,
        deleted: 'Táto správa bola odstránená',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Ste v poradí${wait}`;
          return `${position === 1 ? 'Nasledujete vy' : `Vaše miesto v poradí: ${number(position)}`}${wait}`;
        },
        bot: 'Automatický asistent',
        botAnswers: (name) => (name === null ? 'Odpovedá automatický asistent' : `Odpovedá ${name}`),
      },
      delivery: {
        queued: 'Čaká na odoslanie',
        sending: 'Odosiela sa',
        sent: 'Odoslané',
        read: 'Prečítané',
      },
      notSent: 'Neodoslané.',
      retry: 'Odoslať znova',
      copyText: 'Kopírovať text',
      copied: 'Skopírované',
      emoji: {
        open: 'Emoji',
        search: 'Hľadať emoji',
        found: (count, first) =>
          count === 0
            ? 'Žiadne emoji sa nenašli'
            : `Nájdené: ${plural(count, { one: '# emoji', few: '# emoji', many: '# emoji', other: '# emoji' })}. Enter vyberie ${first}.`,
        suggestions: 'Návrhy emoji',
        categories: 'Kategórie',
        recent: 'Naposledy použité',
        skinTone: 'Odtieň pokožky',
        noTone: 'bez odtieňa pokožky',
      },
      messageText: {
        code: 'Kód',
        copyCode: 'Kopírovať kód',
      },
      deleteMessage: 'Odstrániť',
      unnamedFile: 'Súbor',
      filesFailed: 'Tento súbor sa nepodarilo zobraziť.',
      recordVoice: 'Nahrať hlasovú správu',

      attachments: {
        add: 'Pridať súbory',
        camera: 'Odfotiť',
        queue: 'Súbory na odoslanie',
        preparing: 'Pripravuje sa…',
        remove: (name) => `Odobrať ${name}`,
        dismiss: 'Skryť',
        dropHere: 'Presuňte súbory sem',
        takes: (types, size) => `${types}, každý do ${size}`,
        uploading: (name) => `Odosiela sa ${name}`,
        cancel: (name) => `Zrušiť ${name}`,
        refusals: {
          empty: (name) => `Súbor ${name} je prázdny, nie je čo odoslať.`,
          unreadable: (name) => `Súbor ${name} sa nedá prečítať. Skontrolujte, či sa dá otvoriť, a pridajte ho znova.`,
          folder: (name) => `${name} je priečinok. Pridajte namiesto neho súbory, ktoré obsahuje.`,
          notLoaded: (name) => `Súbor ${name} sa nepodarilo pridať. Skontrolujte pripojenie a pridajte ho znova.`,
          tooLarge: (name, size) => `Súbor ${name} je príliš veľký. Môže mať najviac ${size}.`,
          type: (name, types) => `Súbor ${name} sem nemožno odoslať. Prijímame ${types}.`,
          lies: (name, extension) => `Obsah súboru ${name} nie je ${extension}, preto ho nemôžeme odoslať.`,
          tooMany: (max, left) =>
            `Naraz možno pridať najviac ${plural(max, { one: '# súbor', few: '# súbory', many: '# súboru', other: '# súborov' })}. Vynechané: ${number(left)}.`,
        },
        errors: {
          tooLarge: 'Tento súbor je na odoslanie príliš veľký.',
          unsupportedType: 'Tento typ súboru sem nemožno odoslať.',
          rejected: 'Čet tento súbor neprijal.',
          gone: 'Tento súbor tu už nie je. Pridajte ho znova.',
          unavailable: 'Tento súbor sa nepodarilo nahrať.',
          timeout: 'Tento súbor sa nepodarilo nahrať včas.',
        },
      },

      composerLabel: 'Vaša správa',
      composerPlaceholder: 'Napíšte správu…',
      send: 'Odoslať správu',
      nearLimit: (share) => `Využité ${percent(share)} najdlhšej možnej správy.`,
      overLimit: (characters) =>
        `Na jednu správu je to príliš dlhé. Skráťte ju asi o ${plural(characters, { one: '# znak', few: '# znaky', many: '# znaku', other: '# znakov' })} alebo ju pošlite po častiach.`,

      reconnecting: 'Spojenie sa prerušilo. Obnovuje sa…',
      offline: 'Ste offline. Vaše správy odošleme, keď sa pripojíte.',
      refused: 'Do četu sa nepodarilo vrátiť. Čo napíšete, zostane dovtedy uložené.',
      notKept: 'Prehliadač nám nedovoľuje tento čet uložiť, takže po novom načítaní stránky tu nebude.',
      retryingIn: (seconds) =>
        `Ďalší pokus o ${plural(seconds, { one: '# sekundu', few: '# sekundy', many: '# sekundy', other: '# sekúnd' })}.`,
      retryingNow: 'Skúša sa znova…',
      tryNow: 'Skúsiť teraz',

      ended: 'Táto konverzácia sa skončila.',
      endedIdle: 'Táto konverzácia sa skončila, lebo v nej chvíľu nikto nepísal.',
      idle: {
        question: 'Ste tu ešte?',
        endsIn: (time) => `Konverzácia sa skončí o ${time}.`,
        stay: 'Som tu',
        end: 'Ukončiť teraz',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# sekundu', few: '# sekundy', many: '# sekundy', other: '# sekúnd' })
              : plural(minutes, { one: '# minútu', few: '# minúty', many: '# minúty', other: '# minút' });
          return `Ste tu ešte? Konverzácia sa skončí o ${time}.`;
        },
      },
      thread: {
        closed: 'Táto konverzácia bola uzavretá. Napíšte kedykoľvek a začne sa nová.',
        waiting: 'Ďakujeme, vašu správu máme. Čet môžete zavrieť: odpoveď tu bude, keď sa vrátite.',
      },
      takeUp: {
        title: 'Túto konverzáciu sa nepodarilo otvoriť',
        linkOver: 'Tento odkaz už bol použitý alebo vypršal. Vytvorte nový tam, kde ste mali čet otvorený.',
      },
      back: 'Späť',
      answersIn: {
        minutes: 'Zvyčajne odpovedáme do niekoľkých minút',
        hours: 'Zvyčajne odpovedáme do niekoľkých hodín',
        day: 'Zvyčajne odpovedáme do jedného dňa',
      },

      content: {
        loading: 'Načítava sa',
        notShown: 'Túto správu teraz nemožno zobraziť.',
        partFailed: 'Časť tejto správy sa nepodarilo načítať.',
      },
      menu: {
        open: 'Možnosti četu',
        sound: 'Zvuk',
        notify: 'Upozornenia',
        transcript: 'Získať prepis',
        end: 'Ukončiť konverzáciu',
        list: 'Vaše konverzácie',
        elsewhere: 'Pokračovať na inom zariadení',
        handoff: 'Pokračovať v správach',
      },
      attention: {
        newMessage: 'Nová správa',
        earlier: (count) =>
          plural(count, {
            one: 'a ešte # správa',
            few: 'a ešte # správy',
            many: 'a ešte # správy',
            other: 'a ešte # správ',
          }),
        dismiss: 'Skryť',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Ukončiť túto konverzáciu?',
        whatHappens: 'Potom v nej už nebude možné písať, ale kedykoľvek môžete začať novú.',
        unsent: (count) =>
          plural(count, {
            one: '# vaša správa ešte nebola odoslaná.',
            few: '# vaše správy ešte neboli odoslané.',
            many: '# vaše správy ešte neboli odoslané.',
            other: '# vašich správ ešte nebolo odoslaných.',
          }),
        end: 'Ukončiť konverzáciu',
        goOn: 'Pokračovať v čete',
        skip: 'Ukončiť bez odpovede',
        answersNotSent: 'Vaše odpovede sa nepodarilo odoslať.',
        underWay: 'Ukončuje sa…',
        failed: 'Konverzáciu sa nepodarilo ukončiť.',
      },
      transcript: {
        title: 'Získať prepis',
        whatFor: 'Uložte si kópiu tejto konverzácie.',
        loading: (count) =>
          `Načítava sa celá konverzácia, zatiaľ ${plural(count, { one: '# správa', few: '# správy', many: '# správy', other: '# správ' })}.`,
        loadingFailed: 'Staršie správy sa nepodarilo načítať.',
        beginningMissing: 'Staršie správy v ňom nie sú.',
        text: 'Uložiť ako text',
        page: 'Uložiť ako webovú stránku',
        print: 'Vytlačiť',
        printBlocked: 'Prehliadač zablokoval okno na tlač. Uložte prepis ako webovú stránku a vytlačte ju.',
        mail: 'Poslať e-mailom',
        mailing: 'Odosiela sa…',
        mailed: 'Posielame ho na vašu e-mailovú adresu.',
        mailFailed: 'E-mail sa nepodarilo odoslať.',
        close: 'Zavrieť',
        heading: (title) => `Konverzácia: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Súbor: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} posiela súbor: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Spojenie obnovené.',
    },

    content: {
      choices: 'Vyberte odpoveď',
      answered: 'Zodpovedané',
      closed: 'Už nie je k dispozícii',
      chosen: 'vybrané',
      send: 'Odoslať',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Vyberte jednu možnosť.',
      codeCopied: 'Skopírované',
      newTab: 'otvorí sa na novej karte',
      carousel: 'Karty',
      carouselRole: 'karusel',
      slide: (position, count) => `${number(position)} z ${number(count)}`,
      previous: 'Predchádzajúca karta',
      next: 'Ďalšia karta',
      openMap: 'Otvoriť v mapách',
      pictureMissing: 'Obrázok nie je k dispozícii',
      pick: {
        date: 'Vyberte dátum',
        time: 'Vyberte čas',
        dateTime: 'Vyberte dátum a čas',
      },
      outOfRange: 'Vyberte jednu z ponúkaných možností.',
      yourTimeZone: 'Časy sú vo vašom časovom pásme.',
      comment: 'Komentár',
      skipped: 'bez odpovede',
      thanks: 'Ďakujeme za odpoveď.',
    },

    media: {
      open: (name, size) => `Otvoriť ${name}, ${size}`,
      openFailed: 'Tento súbor sa nepodarilo otvoriť. Skúste to znova.',
      image: (what) => `Obrázok: ${what}`,
      unnamedImage: 'Obrázok',
      loadImage: (size) => `Zobraziť obrázok, ${size}`,
      playAnimation: (size) => `Prehrať animáciu, ${size}`,
      imageFailed: 'Tento obrázok sa nepodarilo zobraziť.',
      videoFailed: 'Toto video sa nepodarilo prehrať.',
      audioFailed: 'Túto nahrávku sa nepodarilo prehrať.',
      gone: 'Tento súbor už nie je k dispozícii.',
      moreImages: (count) =>
        plural(count, {
          one: 'ešte # obrázok',
          few: 'ešte # obrázky',
          many: 'ešte # obrázka',
          other: 'ešte # obrázkov',
        }),
      download: (name) => `Stiahnuť ${name}`,
      downloadSized: (name, size) => `Stiahnuť ${name}, ${size}`,
      downloadFailed: 'Tento súbor sa nepodarilo stiahnuť. Skúste to znova.',
      viewer: 'Prehliadač obrázkov',
      position: (at, count) => `${number(at)} z ${number(count)}`,
      previous: 'Predchádzajúci obrázok',
      next: 'Ďalší obrázok',
      zoomIn: 'Priblížiť',
      zoomOut: 'Oddialiť',
      zoomed: percent,
      closeViewer: 'Zavrieť prehliadač obrázkov',
      voiceNote: 'Hlasová správa',
      video: (name) => `Video: ${name}`,
      play: (name) => `Prehrať ${name}`,
      pause: (name) => `Pozastaviť ${name}`,
      seek: 'Pozícia',
      seekAt: (at, duration) => `${at} z ${duration}`,
      speed: (rate) => `Rýchlosť ${number(rate)}×`,
    },

    voice: {
      recorder: 'Hlasová správa',
      asking: 'Povoľte mikrofón a nahrávanie sa začne.',
      recording: 'Nahráva sa',
      recorded: (time) => `Nahrané, ${time}`,
      stop: 'Zastaviť nahrávanie',
      discard: 'Zahodiť hlasovú správu',
      send: 'Odoslať hlasovú správu',
      note: 'Hlasová správa',
      secondsLeft: (seconds) =>
        plural(seconds, {
          one: 'Zostáva # sekunda',
          few: 'Zostávajú # sekundy',
          many: 'Zostáva # sekundy',
          other: 'Zostáva # sekúnd',
        }),
      denied: 'Táto stránka nesmie používať mikrofón. Môžete jej to povoliť v nastaveniach prehliadača.',
      noMicrophone: 'Nenašiel sa žiadny mikrofón.',
      failed: 'Nahrávanie sa nepodarilo. Mikrofón možno používa iný program.',
      notSent: 'Túto hlasovú správu sa nepodarilo odoslať. Skúste to znova.',
      close: 'Zavrieť',
    },

    list: {
      untitled: 'Konverzácia',
      loading: 'Načítavajú sa vaše konverzácie',
      empty: 'Zatiaľ nemáte žiadne iné konverzácie.',
      failed: 'Vaše konverzácie sa nepodarilo načítať.',
      closed: 'Uzavretá',
      current: 'Práve otvorená',
      unread,
      startNew: 'Začať novú konverzáciu',
      opening: 'Otvára sa…',
      openFailed: 'Túto konverzáciu sa nepodarilo otvoriť.',
      stillSending: 'Vaša posledná správa sa ešte odosiela. Moment.',
    },

    move: {
      scan: 'Namierte fotoaparát telefónu na kód alebo otvorte odkaz na inom zariadení.',
      code: 'QR kód s odkazom na túto konverzáciu',
      link: 'Odkaz',
      copy: 'Kopírovať odkaz',
      copied: 'Skopírované',
      goodUntil: (time) =>
        time === null
          ? 'Funguje jedenkrát a čoskoro vyprší. Kto ho otvorí, môže túto konverzáciu čítať a písať v nej.'
          : `Funguje jedenkrát, do ${time}. Kto ho otvorí, môže túto konverzáciu čítať a písať v nej.`,
      over: 'Platnosť odkazu vypršala.',
      again: 'Vytvoriť nový odkaz',
      failed: 'Odkaz sa nepodarilo vytvoriť.',
      loading: 'Vytvára sa odkaz',

      how: 'Kde chcete pokračovať?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'E-mail',
      },
      number: 'Telefónne číslo',
      numberHint: 'S predvoľbou krajiny, napríklad +44 7700 900123',
      email: 'E-mailová adresa',
      sendCode: 'Poslať kód',
      sending: 'Odosiela sa…',
      codeSent: (address) => `Poslali sme kód na ${address}.`,
      enterCode: 'Kód',
      confirm: 'Pokračovať tam',
      confirming: 'Kontroluje sa…',
      otherAddress: 'Použiť inú adresu',
      doneTitle: 'Hotovo',
      done: (address) => `Táto konverzácia teraz pokračuje aj na ${address}. Čo napíšete tam, zobrazí sa tu.`,
      close: 'Zavrieť',
      problems: {
        number: 'Zadajte číslo s predvoľbou krajiny, napríklad +44 7700 900123.',
        email: 'Skontrolujte adresu. Mala by vyzerať ako meno@example.com.',
        code: 'Zadajte kód zo správy.',
        wrongCode: 'To nie je kód, ktorý sme poslali, alebo už neplatí. Skontrolujte ho alebo si nechajte poslať nový.',
        addressInUse: 'Táto adresa už patrí k inej konverzácii s nami.',
        notOffered: 'Na túto adresu odtiaľto písať nemôžeme. Skúste inú.',
        over: 'Táto konverzácia už nie je dostupná.',
        other: 'Nepodarilo sa to.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Správa od nášho tímu' : `Správa od: ${name}`),
      dismiss: 'Skryť',
      quickStarts: 'Navrhované odpovede',

      closed: 'Teraz tu nie sme',
      back: {
        today: (time) => `Vrátime sa dnes o ${time}`,
        tomorrow: (time) => `Vrátime sa zajtra o ${time}`,
        on: (day, time) => `Vrátime sa: ${day} o ${time}`,
        unknown: 'Vrátime sa, len čo to pôjde',
      },
      yourTime: 'Vo vašom miestnom čase',
      looking: 'Zisťujeme, kto tu je…',

      leaveMessage: 'Nechajte nám správu a ozveme sa.',
      sendMessage: 'Odoslať správu',
      sending: 'Odosiela sa…',
      sent: 'Vašu správu máme',
      answerTo: (email) =>
        email === null ? 'Prečítame si ju, len čo sa vrátime.' : `Odpovieme na ${email}, len čo sa vrátime.`,
      writeAnother: 'Napísať ďalšiu správu',
      notSent: 'Vaša správa ešte nebola odoslaná. Zostáva tu.',
    },

    form: {
      step: (position, count, title) =>
        `Krok ${number(position)} z ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Ďalej',
      back: 'Späť',
      checking: 'Kontroluje sa…',
      choose: 'Vyberte…',
      chooseSeveral: 'Môžete vybrať viac možností.',
      phone: 'Telefón',
      country: (label) => `${label}: krajina`,
      newTab: 'otvorí sa na novej karte',
      pleaseCheck: (labels) => `Skontrolujte: ${list(labels)}.`,
      yes: 'Áno',
      message: 'Vaša správa',
      yourRating: 'Vaše hodnotenie',
      wasThisHelpful: 'Bolo to užitočné?',
      stars: (count, most) =>
        `${number(count)} z ${plural(most, { one: '# hviezdičky', few: '# hviezdičiek', many: '# hviezdičky', other: '# hviezdičiek' })}`,
      points: (count, most) => `${number(count)} z ${number(most)}`,
      thumbsUp: 'Áno',
      thumbsDown: 'Nie',
      answerFirst: 'Odpovedzte na túto otázku.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Vyberte jednu možnosť.',
        tick: 'Zaškrtnite toto políčko, aby ste mohli pokračovať.',
        url: 'Skontrolujte adresu. Mala by vyzerať ako www.example.com.',
        phone: 'Skontrolujte číslo. Vyberte krajinu a zadajte celé číslo.',
        number: 'Zadajte číslo.',
        integer: 'Zadajte celé číslo.',
        date: 'Zadajte dátum.',
        time: 'Zadajte čas.',
        tooShort: (characters) =>
          `Najmenej ${plural(characters, { one: '# znak', few: '# znaky', many: '# znaku', other: '# znakov' })}.`,
        pattern: 'Skontrolujte tento údaj. Nemá očakávanú podobu.',
        least: (limit) => `Zadajte ${limit} alebo viac.`,
        most: (limit) => `Zadajte ${limit} alebo menej.`,
        earliest: (limit) => `Najskôr: ${limit}.`,
        latest: (limit) => `Najneskôr: ${limit}.`,
        refused: 'Skontrolujte tento údaj.',
        unchecked: 'Teraz sa to nepodarilo overiť. Skúste to znova.',
        tooMuch: 'Vaše odpovede sú spolu príliš dlhé. Skráťte túto.',
      },
    },
  };
});
