import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('cs', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) =>
    plural(count, { one: '# nová zpráva', few: '# nové zprávy', many: '# nové zprávy', other: '# nových zpráv' });
  const unread = (count: number) =>
    plural(count, { one: '# nepřečtená', few: '# nepřečtené', many: '# nepřečtené', other: '# nepřečtených' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'méně než minuta';
    if (minutes < 90)
      return plural(minutes, { one: 'asi minuta', few: 'asi # minuty', many: 'asi # minuty', other: 'asi # minut' });
    const hours = Math.round(minutes / 60);
    if (hours < 36)
      return plural(hours, { one: 'asi hodina', few: 'asi # hodiny', many: 'asi # hodiny', other: 'asi # hodin' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'asi den', few: 'asi # dny', many: 'asi # dne', other: 'asi # dní' });
  };
  return {
    first: {
      openChat: 'Otevřít chat',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Napište nám',
      closeChat: 'Zavřít chat',
      connecting: 'Připojování…',
      greeting: 'Dobrý den, jak vám můžeme pomoci?',
      whatHappensNext: 'Napište krátce, oč jde, a někdo z našeho týmu vám odpoví přímo tady.',
      fieldLabels: {
        friendlyName: 'Jméno',
        email: 'E-mail',
        query: 'Váš dotaz',
      },
      optional: 'nepovinné',
      startChat: 'Zahájit chat',
      fieldProblems: {
        required: (label) => `Vyplňte pole „${label}“.`,
        email: () => 'Zkontrolujte adresu. Měla by vypadat jako jmeno@example.com.',
        tooLong: (_label, maxLength) =>
          `Nejvýše ${plural(maxLength, { one: '# znak', few: '# znaky', many: '# znaky', other: '# znaků' })}.`,
      },
      startNew: 'Začít novou konverzaci',
      tryAgain: 'Zkusit znovu',
      changeDetails: 'Změnit údaje',
      crashed: 'V chatu se něco pokazilo. Vaše konverzace je v bezpečí.',
      reloadChat: 'Načíst chat znovu',
      errors: {
        offline: 'Jste offline. Zkontrolujte připojení.',
        timeout: 'Trvá to déle, než by mělo.',
        rateLimited: 'V chatu je teď velký provoz. Chvíli vyčkejte.',
        auth: 'Do chatu se nepodařilo vstoupit. Zkuste to za chvíli znovu.',
        rejected: 'Chat to nepřijal.',
        gone: 'Tato konverzace už není dostupná.',
        tooLarge: 'To je na jednu zprávu příliš dlouhé.',
        unsupportedType: 'Takový obsah sem nelze odeslat.',
        ended: 'Tato konverzace skončila.',
        unavailable: 'Chat je teď nedostupný.',
        badEndpointAnswer: 'Chat teď nefunguje, jak má.',
        badConfig: 'Chat teď na této stránce není dostupný.',
        loadFailed: 'Část chatu se nepodařilo načíst. Zkontrolujte připojení.',
        unknown: 'Něco se pokazilo.',
      },
    },

    conversation: {
      conversation: 'Konverzace',
      you: 'Vy',
      agent: 'Podpora',
      today: 'Dnes',
      yesterday: 'Včera',
      newMessages: 'Nové',
      edited: 'upraveno',
      waitingForAgent: 'Děkujeme, vaši zprávu máme. Brzy tu někdo odpoví.',
      loadingOlder: 'Načítají se starší zprávy',
      olderFailed: 'Starší zprávy se nepodařilo načíst.',
      loadingConversation: 'Načítá se vaše konverzace',
      jumpToLatest: (count) => (count === 0 ? 'Přejít na nejnovější' : newMessages(count)),
      isTyping(names) {
        const [first = 'Někdo', second, ...others] = names.map((name) => name ?? 'Někdo');
        if (second === undefined) return `${first} píše`;
        return others.length === 0 ? `${first} a ${second} píšou` : 'Píše více lidí';
      },
      actions: {
        label: 'Akce se zprávou',
        react: 'Reagovat',
        reply: 'Odpovědět',
        reactWith: (emoji) => `Reagovat: ${emoji}`,
        moreEmoji: 'Další emoji',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['vás'] : []), ...names.map((name) => name ?? 'někoho')];
          return `${emoji} od: ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Odpověď našemu týmu' : `Odpověď: ${name}`),
        replyingToYourself: 'Odpověď na vlastní zprávu',
        cancelReply: 'Zrušit odpověď',
        quote: (name, text) => `Odpověď na zprávu, ${name}: ${text}. Přejít na tuto zprávu`,
        quoteDeleted: 'Původní zpráva byla smazána',
        keyboardHint: 'Stisknutím Enter můžete procházet zprávy.',
      },
      notices: {
        joined: (name) => (name === null ? 'Někdo z našeho týmu je teď v chatu' : `${name} je teď v chatu`),
        left: (name) => (name === null ? 'Někdo z našeho týmu odešel z chatu' : `${name} už není v chatu`),
        transferred: (name) =>
          name === null ? 'Teď s vámi mluví někdo jiný z našeho týmu' : `Teď s vámi mluví ${name}`,
        deleted: 'Tato zpráva byla smazána',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Jste ve frontě${wait}`;
          return `${position === 1 ? 'Jste další v pořadí' : `Vaše pořadí ve frontě: ${number(position)}`}${wait}`;
        },
        bot: 'Automatický asistent',
        botAnswers: (name) => (name === null ? 'Odpovídá automatický asistent' : `Odpovídá ${name}`),
      },
      delivery: {
        queued: 'Čeká na odeslání',
        sending: 'Odesílá se',
        sent: 'Odesláno',
        read: 'Přečteno',
      },
      notSent: 'Neodesláno.',
      retry: 'Odeslat znovu',
      copyText: 'Kopírovat text',
      copied: 'Zkopírováno',
      emoji: {
        open: 'Emoji',
        search: 'Hledat emoji',
        found: (count, first) =>
          count === 0
            ? 'Žádné emoji nenalezeno'
            : `Nalezeno: ${plural(count, { one: '# emoji', few: '# emoji', many: '# emoji', other: '# emoji' })}. Enter vybere ${first}.`,
        suggestions: 'Návrhy emoji',
        categories: 'Kategorie',
        recent: 'Naposledy použité',
        skinTone: 'Odstín pleti',
        noTone: 'bez odstínu pleti',
      },
      messageText: {
        code: 'Kód',
        copyCode: 'Kopírovat kód',
      },
      deleteMessage: 'Smazat',
      unnamedFile: 'Soubor',
      filesFailed: 'Tento soubor se nepodařilo zobrazit.',
      recordVoice: 'Nahrát hlasovou zprávu',

      attachments: {
        add: 'Přidat soubory',
        camera: 'Vyfotit',
        queue: 'Soubory k odeslání',
        preparing: 'Připravuje se…',
        remove: (name) => `Odebrat ${name}`,
        dismiss: 'Skrýt',
        dropHere: 'Přetáhněte soubory sem',
        takes: (types, size) => `${types}, každý do ${size}`,
        uploading: (name) => `Odesílá se ${name}`,
        cancel: (name) => `Zrušit ${name}`,
        refusals: {
          empty: (name) => `Soubor ${name} je prázdný, není co odeslat.`,
          unreadable: (name) => `Soubor ${name} nelze přečíst. Zkontrolujte, zda jde otevřít, a přidejte ho znovu.`,
          folder: (name) => `${name} je složka. Přidejte místo ní soubory, které obsahuje.`,
          notLoaded: (name) => `Soubor ${name} se nepodařilo přidat. Zkontrolujte připojení a přidejte ho znovu.`,
          tooLarge: (name, size) => `Soubor ${name} je příliš velký. Může mít nejvýše ${size}.`,
          type: (name, types) => `Soubor ${name} sem nelze odeslat. Přijímáme ${types}.`,
          lies: (name, extension) => `Obsah souboru ${name} není ${extension}, proto ho nemůžeme odeslat.`,
          tooMany: (max, left) =>
            `Najednou lze přidat nejvýše ${plural(max, { one: '# soubor', few: '# soubory', many: '# souboru', other: '# souborů' })}. Vynecháno: ${number(left)}.`,
        },
        errors: {
          tooLarge: 'Tento soubor je příliš velký na odeslání.',
          unsupportedType: 'Tento typ souboru sem nelze odeslat.',
          rejected: 'Chat tento soubor nepřijal.',
          gone: 'Tento soubor tu už není. Přidejte ho znovu.',
          unavailable: 'Tento soubor se nepodařilo nahrát.',
          timeout: 'Tento soubor se nepodařilo nahrát včas.',
        },
      },

      composerLabel: 'Vaše zpráva',
      composerPlaceholder: 'Napište zprávu…',
      send: 'Odeslat zprávu',
      nearLimit: (share) => `Využito ${percent(share)} nejdelší možné zprávy.`,
      overLimit: (characters) =>
        `To je na jednu zprávu příliš dlouhé. Zkraťte ji asi o ${plural(characters, { one: '# znak', few: '# znaky', many: '# znaky', other: '# znaků' })}, nebo ji pošlete po částech.`,

      reconnecting: 'Spojení ztraceno. Obnovuje se…',
      offline: 'Jste offline. Vaše zprávy odešleme, až se připojíte.',
      refused: 'Do chatu se nepodařilo vrátit. Co napíšete, zůstane do té doby uložené.',
      notKept: 'Prohlížeč nám nedovoluje tento chat uložit, takže po novém načtení stránky tu nebude.',
      retryingIn: (seconds) =>
        `Další pokus za ${plural(seconds, { one: '# sekundu', few: '# sekundy', many: '# sekundy', other: '# sekund' })}.`,
      retryingNow: 'Zkouší se znovu…',
      tryNow: 'Zkusit teď',

      ended: 'Tato konverzace skončila.',
      endedIdle: 'Tato konverzace skončila, protože v ní chvíli nikdo nepsal.',
      idle: {
        question: 'Jste tu ještě?',
        endsIn: (time) => `Konverzace skončí za ${time}.`,
        stay: 'Jsem tu',
        end: 'Ukončit teď',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# sekundu', few: '# sekundy', many: '# sekundy', other: '# sekund' })
              : plural(minutes, { one: '# minutu', few: '# minuty', many: '# minuty', other: '# minut' });
          return `Jste tu ještě? Konverzace skončí za ${time}.`;
        },
      },
      thread: {
        closed: 'Tato konverzace byla uzavřena. Napište kdykoli a začne nová.',
        waiting: 'Děkujeme, vaši zprávu máme. Chat můžete zavřít: odpověď tu bude, až se vrátíte.',
      },
      takeUp: {
        title: 'Tuto konverzaci se nepodařilo otevřít',
        linkOver: 'Tento odkaz už byl použit nebo vypršel. Vytvořte nový tam, kde jste měli chat otevřený.',
      },
      back: 'Zpět',
      answersIn: {
        minutes: 'Obvykle odpovídáme během několika minut',
        hours: 'Obvykle odpovídáme během několika hodin',
        day: 'Obvykle odpovídáme do jednoho dne',
      },

      content: {
        loading: 'Načítání',
        notShown: 'Tuto zprávu teď nelze zobrazit.',
        partFailed: 'Část této zprávy se nepodařilo načíst.',
      },
      menu: {
        open: 'Možnosti chatu',
        sound: 'Zvuk',
        notify: 'Oznámení',
        transcript: 'Získat přepis',
        end: 'Ukončit konverzaci',
        list: 'Vaše konverzace',
        elsewhere: 'Pokračovat na jiném zařízení',
        handoff: 'Pokračovat ve zprávách',
      },
      attention: {
        newMessage: 'Nová zpráva',
        earlier: (count) =>
          plural(count, {
            one: 'a ještě # zpráva',
            few: 'a ještě # zprávy',
            many: 'a ještě # zprávy',
            other: 'a ještě # zpráv',
          }),
        dismiss: 'Skrýt',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Ukončit tuto konverzaci?',
        whatHappens: 'Potom v ní už nepůjde psát, ale kdykoli můžete začít novou.',
        unsent: (count) =>
          plural(count, {
            one: '# vaše zpráva ještě nebyla odeslána.',
            few: '# vaše zprávy ještě nebyly odeslány.',
            many: '# vaše zprávy ještě nebyly odeslány.',
            other: '# vašich zpráv ještě nebylo odesláno.',
          }),
        end: 'Ukončit konverzaci',
        goOn: 'Pokračovat v chatu',
        skip: 'Ukončit bez odpovědi',
        answersNotSent: 'Vaše odpovědi se nepodařilo odeslat.',
        underWay: 'Ukončuje se…',
        failed: 'Konverzaci se nepodařilo ukončit.',
      },
      transcript: {
        title: 'Získat přepis',
        whatFor: 'Uložte si kopii této konverzace.',
        loading: (count) =>
          `Načítá se celá konverzace, zatím ${plural(count, { one: '# zpráva', few: '# zprávy', many: '# zprávy', other: '# zpráv' })}.`,
        loadingFailed: 'Starší zprávy se nepodařilo načíst.',
        beginningMissing: 'Starší zprávy v něm nejsou.',
        text: 'Uložit jako text',
        page: 'Uložit jako webovou stránku',
        print: 'Vytisknout',
        printBlocked: 'Prohlížeč zablokoval okno pro tisk. Uložte přepis jako webovou stránku a vytiskněte ji.',
        mail: 'Poslat e-mailem',
        mailing: 'Odesílání…',
        mailed: 'Posíláme ho na vaši e-mailovou adresu.',
        mailFailed: 'E-mail se nepodařilo odeslat.',
        close: 'Zavřít',
        heading: (title) => `Konverzace: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Soubor: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} posílá soubor: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Spojení obnoveno.',
    },

    content: {
      choices: 'Vyberte odpověď',
      answered: 'Zodpovězeno',
      closed: 'Už není k dispozici',
      chosen: 'vybráno',
      send: 'Odeslat',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Vyberte jednu možnost.',
      codeCopied: 'Zkopírováno',
      newTab: 'otevře se na nové kartě',
      carousel: 'Karty',
      carouselRole: 'karusel',
      slide: (position, count) => `${number(position)} z ${number(count)}`,
      previous: 'Předchozí karta',
      next: 'Další karta',
      openMap: 'Otevřít v mapách',
      pictureMissing: 'Obrázek není k dispozici',
      pick: {
        date: 'Vyberte datum',
        time: 'Vyberte čas',
        dateTime: 'Vyberte datum a čas',
      },
      outOfRange: 'Vyberte jednu z nabízených možností.',
      yourTimeZone: 'Časy jsou ve vašem časovém pásmu.',
      comment: 'Komentář',
      skipped: 'bez odpovědi',
      thanks: 'Děkujeme za odpověď.',
    },

    media: {
      open: (name, size) => `Otevřít ${name}, ${size}`,
      openFailed: 'Tento soubor se nepodařilo otevřít. Zkuste to znovu.',
      image: (what) => `Obrázek: ${what}`,
      unnamedImage: 'Obrázek',
      loadImage: (size) => `Zobrazit obrázek, ${size}`,
      playAnimation: (size) => `Přehrát animaci, ${size}`,
      imageFailed: 'Tento obrázek se nepodařilo zobrazit.',
      videoFailed: 'Toto video se nepodařilo přehrát.',
      audioFailed: 'Tuto nahrávku se nepodařilo přehrát.',
      gone: 'Tento soubor už není k dispozici.',
      moreImages: (count) =>
        plural(count, {
          one: 'ještě # obrázek',
          few: 'ještě # obrázky',
          many: 'ještě # obrázku',
          other: 'ještě # obrázků',
        }),
      download: (name) => `Stáhnout ${name}`,
      downloadSized: (name, size) => `Stáhnout ${name}, ${size}`,
      downloadFailed: 'Tento soubor se nepodařilo stáhnout. Zkuste to znovu.',
      viewer: 'Prohlížeč obrázků',
      position: (at, count) => `${number(at)} z ${number(count)}`,
      previous: 'Předchozí obrázek',
      next: 'Další obrázek',
      zoomIn: 'Přiblížit',
      zoomOut: 'Oddálit',
      zoomed: percent,
      closeViewer: 'Zavřít prohlížeč obrázků',
      voiceNote: 'Hlasová zpráva',
      video: (name) => `Video: ${name}`,
      play: (name) => `Přehrát ${name}`,
      pause: (name) => `Pozastavit ${name}`,
      seek: 'Pozice',
      seekAt: (at, duration) => `${at} z ${duration}`,
      speed: (rate) => `Rychlost ${number(rate)}×`,
    },

    voice: {
      recorder: 'Hlasová zpráva',
      asking: 'Povolte mikrofon a nahrávání začne.',
      recording: 'Nahrává se',
      recorded: (time) => `Nahráno, ${time}`,
      stop: 'Zastavit nahrávání',
      discard: 'Zahodit hlasovou zprávu',
      send: 'Odeslat hlasovou zprávu',
      note: 'Hlasová zpráva',
      secondsLeft: (seconds) =>
        plural(seconds, {
          one: 'Zbývá # sekunda',
          few: 'Zbývají # sekundy',
          many: 'Zbývá # sekundy',
          other: 'Zbývá # sekund',
        }),
      denied: 'Tato stránka nesmí používat mikrofon. Můžete jí to povolit v nastavení prohlížeče.',
      noMicrophone: 'Nebyl nalezen žádný mikrofon.',
      failed: 'Nahrávání se nepodařilo. Mikrofon možná používá jiný program.',
      notSent: 'Tuto hlasovou zprávu se nepodařilo odeslat. Zkuste to znovu.',
      close: 'Zavřít',
    },

    list: {
      untitled: 'Konverzace',
      loading: 'Načítají se vaše konverzace',
      empty: 'Zatím nemáte žádné jiné konverzace.',
      failed: 'Vaše konverzace se nepodařilo načíst.',
      closed: 'Uzavřená',
      current: 'Právě otevřená',
      unread,
      startNew: 'Začít novou konverzaci',
      opening: 'Otevírá se…',
      openFailed: 'Tuto konverzaci se nepodařilo otevřít.',
      stillSending: 'Vaše poslední zpráva se ještě odesílá. Okamžik.',
    },

    move: {
      scan: 'Namiřte fotoaparát telefonu na kód, nebo otevřete odkaz na jiném zařízení.',
      code: 'QR kód s odkazem na tuto konverzaci',
      link: 'Odkaz',
      copy: 'Kopírovat odkaz',
      copied: 'Zkopírováno',
      goodUntil: (time) =>
        time === null
          ? 'Funguje jednou a brzy vyprší. Kdo ho otevře, může tuto konverzaci číst a psát v ní.'
          : `Funguje jednou, do ${time}. Kdo ho otevře, může tuto konverzaci číst a psát v ní.`,
      over: 'Platnost odkazu vypršela.',
      again: 'Vytvořit nový odkaz',
      failed: 'Odkaz se nepodařilo vytvořit.',
      loading: 'Vytváří se odkaz',

      how: 'Kde chcete pokračovat?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'E-mail',
      },
      number: 'Telefonní číslo',
      numberHint: 'S předvolbou země, například +44 7700 900123',
      email: 'E-mailová adresa',
      sendCode: 'Poslat kód',
      sending: 'Odesílání…',
      codeSent: (address) => `Poslali jsme kód na ${address}.`,
      enterCode: 'Kód',
      confirm: 'Pokračovat tam',
      confirming: 'Kontrola…',
      otherAddress: 'Použít jinou adresu',
      doneTitle: 'Hotovo',
      done: (address) => `Tato konverzace teď pokračuje i na ${address}. Co napíšete tam, objeví se tady.`,
      close: 'Zavřít',
      problems: {
        number: 'Zadejte číslo s předvolbou země, například +44 7700 900123.',
        email: 'Zkontrolujte adresu. Měla by vypadat jako jmeno@example.com.',
        code: 'Zadejte kód ze zprávy.',
        wrongCode: 'To není kód, který jsme poslali, nebo už neplatí. Zkontrolujte ho, nebo si nechte poslat nový.',
        addressInUse: 'Tato adresa už patří k jiné konverzaci s námi.',
        notOffered: 'Na tuto adresu odsud psát nemůžeme. Zkuste jinou.',
        over: 'Tato konverzace už není dostupná.',
        other: 'To se nepodařilo.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Zpráva od našeho týmu' : `Zpráva od: ${name}`),
      dismiss: 'Skrýt',
      quickStarts: 'Navržené odpovědi',

      closed: 'Teď tu nejsme',
      back: {
        today: (time) => `Vrátíme se dnes v ${time}`,
        tomorrow: (time) => `Vrátíme se zítra v ${time}`,
        on: (day, time) => `Vrátíme se: ${day} v ${time}`,
        unknown: 'Vrátíme se, jakmile to půjde',
      },
      yourTime: 'Ve vašem místním čase',
      looking: 'Zjišťujeme, kdo tu je…',

      leaveMessage: 'Nechte nám zprávu a ozveme se.',
      sendMessage: 'Odeslat zprávu',
      sending: 'Odesílání…',
      sent: 'Vaši zprávu máme',
      answerTo: (email) =>
        email === null ? 'Přečteme si ji, jakmile se vrátíme.' : `Odpovíme na ${email}, jakmile se vrátíme.`,
      writeAnother: 'Napsat další zprávu',
      notSent: 'Vaše zpráva ještě nebyla odeslána. Zůstává tady.',
    },

    form: {
      step: (position, count, title) =>
        `Krok ${number(position)} z ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Další',
      back: 'Zpět',
      checking: 'Kontrola…',
      choose: 'Vyberte…',
      chooseSeveral: 'Můžete vybrat více možností.',
      phone: 'Telefon',
      country: (label) => `${label}: země`,
      newTab: 'otevře se na nové kartě',
      pleaseCheck: (labels) => `Zkontrolujte: ${list(labels)}.`,
      yes: 'Ano',
      message: 'Vaše zpráva',
      yourRating: 'Vaše hodnocení',
      wasThisHelpful: 'Bylo to užitečné?',
      stars: (count, most) =>
        `${number(count)} z ${plural(most, { one: '# hvězdičky', few: '# hvězdiček', many: '# hvězdičky', other: '# hvězdiček' })}`,
      points: (count, most) => `${number(count)} z ${number(most)}`,
      thumbsUp: 'Ano',
      thumbsDown: 'Ne',
      answerFirst: 'Odpovězte na tuto otázku.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Vyberte jednu možnost.',
        tick: 'Zaškrtněte toto políčko, ať můžete pokračovat.',
        url: 'Zkontrolujte adresu. Měla by vypadat jako www.example.com.',
        phone: 'Zkontrolujte číslo. Vyberte zemi a zadejte celé číslo.',
        number: 'Zadejte číslo.',
        integer: 'Zadejte celé číslo.',
        date: 'Zadejte datum.',
        time: 'Zadejte čas.',
        tooShort: (characters) =>
          `Nejméně ${plural(characters, { one: '# znak', few: '# znaky', many: '# znaky', other: '# znaků' })}.`,
        pattern: 'Zkontrolujte tento údaj. Nemá očekávanou podobu.',
        least: (limit) => `Zadejte ${limit} nebo více.`,
        most: (limit) => `Zadejte ${limit} nebo méně.`,
        earliest: (limit) => `Nejdříve: ${limit}.`,
        latest: (limit) => `Nejpozději: ${limit}.`,
        refused: 'Zkontrolujte tento údaj.',
        unchecked: 'Teď se to nepodařilo ověřit. Zkuste to znovu.',
        tooMuch: 'Vaše odpovědi jsou dohromady příliš dlouhé. Zkraťte tuto.',
      },
    },
  };
});
