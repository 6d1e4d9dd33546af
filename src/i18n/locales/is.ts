import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('is', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) => plural(count, { one: '# ný skilaboð', other: '# ný skilaboð' });
  const unread = (count: number) => plural(count, { one: '# ólesið', other: '# ólesin' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'innan við mínúta';
    if (minutes < 90) return plural(minutes, { one: 'um # mínúta', other: 'um # mínútur' });
    const hours = Math.round(minutes / 60);
    if (hours < 36) return plural(hours, { one: 'um # klukkustund', other: 'um # klukkustundir' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'um # dagur', other: 'um # dagar' });
  };
  return {
    first: {
      openChat: 'Opna spjall',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Spjallaðu við okkur',
      closeChat: 'Loka spjalli',
      connecting: 'Tengist…',
      greeting: 'Hæ! Hvernig getum við aðstoðað?',
      whatHappensNext: 'Segðu okkur stuttlega hvað málið snýst um og einhver úr teyminu svarar þér hér.',
      fieldLabels: {
        friendlyName: 'Nafn',
        email: 'Netfang',
        query: 'Spurningin þín',
      },
      optional: 'valfrjálst',
      startChat: 'Hefja spjall',
      fieldProblems: {
        required: (label) => `Fylltu út „${label}“.`,
        email: () => 'Athugaðu netfangið. Það ætti að líta svona út: nafn@example.com.',
        tooLong: (_label, maxLength) => `Mest ${plural(maxLength, { one: '# stafur', other: '# stafir' })}.`,
      },
      startNew: 'Hefja nýtt samtal',
      tryAgain: 'Reyna aftur',
      changeDetails: 'Breyta upplýsingum',
      crashed: 'Eitthvað fór úrskeiðis í spjallinu. Samtalið þitt er öruggt.',
      reloadChat: 'Endurhlaða spjallið',
      errors: {
        offline: 'Engin nettenging. Athugaðu tenginguna.',
        timeout: 'Þetta tekur lengri tíma en það ætti.',
        rateLimited: 'Mikið álag er á spjallinu núna. Bíddu andartak.',
        auth: 'Ekki tókst að komast inn í spjallið. Reyndu aftur eftir smástund.',
        rejected: 'Spjallið tók ekki við þessu.',
        gone: 'Þetta samtal er ekki lengur til.',
        tooLarge: 'Þetta er of langt í ein skilaboð.',
        unsupportedType: 'Ekki er hægt að senda svona efni hér.',
        ended: 'Þessu samtali er lokið.',
        unavailable: 'Ekki næst samband við spjallið núna.',
        badEndpointAnswer: 'Spjallið virkar ekki sem skyldi núna.',
        badConfig: 'Spjallið er ekki í boði á þessari síðu núna.',
        loadFailed: 'Ekki tókst að hlaða hluta af spjallinu. Athugaðu tenginguna.',
        unknown: 'Eitthvað fór úrskeiðis.',
      },
    },

    conversation: {
      conversation: 'Samtal',
      you: 'Þú',
      agent: 'Þjónusta',
      today: 'Í dag',
      yesterday: 'Í gær',
      newMessages: 'Nýtt',
      edited: 'breytt',
      waitingForAgent: 'Takk, við fengum skilaboðin þín. Þú færð svar hér fljótlega.',
      loadingOlder: 'Sæki eldri skilaboð',
      olderFailed: 'Ekki tókst að sækja eldri skilaboð.',
      loadingConversation: 'Sæki samtalið þitt',
      jumpToLatest: (count) => (count === 0 ? 'Fara í það nýjasta' : newMessages(count)),
      isTyping(names) {
        const [first = 'Einhver', second, ...others] = names.map((name) => name ?? 'Einhver');
        if (second === undefined) return `${first} er að skrifa`;
        return others.length === 0 ? `${first} og ${second} eru að skrifa` : 'Nokkur eru að skrifa';
      },
      actions: {
        label: 'Aðgerðir fyrir skilaboð',
        react: 'Bregðast við',
        reply: 'Svara',
        reactWith: (emoji) => `Bregðast við með ${emoji}`,
        moreEmoji: 'Fleiri tjákn',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['þér'] : []), ...names.map((name) => name ?? 'einhverjum')];
          return `${emoji} frá: ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Svar til teymisins' : `Svar til: ${name}`),
        replyingToYourself: 'Svar við eigin skilaboðum',
        cancelReply: 'Hætta við svar',
        quote: (name, text) => `Svar til: ${name}: ${text}. Fara í þau skilaboð`,
        quoteDeleted: 'Upprunalegu skilaboðunum var eytt',
        keyboardHint: 'Ýttu á Enter til að fara á milli skilaboða.',
      },
      notices: {
        joined: (name) => (name === null ? 'Einhver úr teyminu er í spjallinu' : `${name} er í spjallinu`),
        left: (name) => (name === null ? 'Einhver úr teyminu fór úr spjallinu' : `${name} fór úr spjallinu`),
        transferred: (name) => (name === null ? 'Nú spjallar þú við annan úr teyminu' : `Nú spjallar þú við: ${name}`),
        deleted: 'Þessum skilaboðum var eytt',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Þú ert í röðinni${wait}`;
          return `${position === 1 ? 'Röðin kemur næst að þér' : `Staða þín í röðinni: ${number(position)}`}${wait}`;
        },
        bot: 'Sjálfvirkur aðstoðarmaður',
        botAnswers: (name) => (name === null ? 'Sjálfvirkur aðstoðarmaður svarar' : `${name} svarar`),
      },
      delivery: {
        queued: 'Bíður sendingar',
        sending: 'Sendi',
        sent: 'Sent',
        read: 'Lesið',
      },
      notSent: 'Ekki sent.',
      retry: 'Senda aftur',
      copyText: 'Afrita texta',
      copied: 'Afritað',
      emoji: {
        open: 'Tjákn',
        search: 'Leita að tjáknum',
        found: (count, first) =>
          count === 0
            ? 'Engin tjákn fundust'
            : `${plural(count, { one: '# tjákn fannst', other: '# tjákn fundust' })}. Enter velur ${first}.`,
        suggestions: 'Tillögur að tjáknum',
        categories: 'Flokkar',
        recent: 'Nýlega notað',
        skinTone: 'Húðlitur',
        noTone: 'enginn húðlitur',
      },
      messageText: {
        code: 'Kóði',
        copyCode: 'Afrita kóða',
      },
      deleteMessage: 'Eyða',
      unnamedFile: 'Skrá',
      filesFailed: 'Ekki tókst að sýna þessa skrá.',
      recordVoice: 'Taka upp talskilaboð',

      attachments: {
        add: 'Bæta við skrám',
        camera: 'Taka mynd',
        queue: 'Skrár sem á að senda',
        preparing: 'Undirbý…',
        remove: (name) => `Fjarlægja ${name}`,
        dismiss: 'Fela',
        dropHere: 'Slepptu skránum hér',
        takes: (types, size) => `${types}, mest ${size} hver`,
        uploading: (name) => `Sendi ${name}`,
        cancel: (name) => `Hætta við ${name}`,
        refusals: {
          empty: (name) => `${name} er tóm skrá svo að ekkert er að senda.`,
          unreadable: (name) => `Ekki er hægt að lesa ${name}. Athugaðu hvort skráin opnast og bættu henni við aftur.`,
          folder: (name) => `${name} er mappa. Bættu við skránum sem eru í henni.`,
          notLoaded: (name) => `Ekki tókst að bæta við ${name}. Athugaðu tenginguna og reyndu aftur.`,
          tooLarge: (name, size) => `${name} er of stór skrá. Skrár mega vera allt að ${size}.`,
          type: (name, types) => `Ekki er hægt að senda ${name} hér. Leyfilegar gerðir: ${types}.`,
          lies: (name, extension) => `Innihald ${name} er ekki ${extension} svo að ekki er hægt að senda skrána.`,
          tooMany: (max, left) =>
            `Þú getur bætt við mest ${plural(max, { one: '# skrá', other: '# skrám' })} í einu. Sleppt var: ${number(left)}.`,
        },
        errors: {
          tooLarge: 'Þessi skrá er of stór til að senda hana hér.',
          unsupportedType: 'Ekki er hægt að senda svona skrár hér.',
          rejected: 'Spjallið tók ekki við þessari skrá.',
          gone: 'Þessi skrá er ekki lengur hér. Bættu henni við aftur.',
          unavailable: 'Ekki tókst að hlaða upp þessari skrá.',
          timeout: 'Ekki tókst að hlaða upp þessari skrá í tæka tíð.',
        },
      },

      composerLabel: 'Skilaboðin þín',
      composerPlaceholder: 'Skrifaðu skilaboð…',
      send: 'Senda skilaboð',
      nearLimit: (share) => `${percent(share)} af lengstu skilaboðum hafa verið notuð.`,
      overLimit: (characters) =>
        `Þetta er of langt í ein skilaboð. Styttu þau um það bil um ${plural(characters, { one: '# staf', other: '# stafi' })} eða sendu þau í hlutum.`,

      reconnecting: 'Tenging rofnaði. Tengist aftur…',
      offline: 'Engin nettenging. Við sendum skilaboðin þín þegar hún kemst á aftur.',
      refused: 'Ekki tókst að komast aftur inn í spjallið. Það sem þú skrifar geymist þangað til.',
      notKept: 'Vafrinn leyfir okkur ekki að vista þetta spjall svo að það verður ekki hér eftir endurhleðslu.',
      retryingIn: (seconds) => `Reynt aftur eftir ${plural(seconds, { one: '# sekúndu', other: '# sekúndur' })}.`,
      retryingNow: 'Reyni aftur…',
      tryNow: 'Reyna núna',

      ended: 'Þessu samtali er lokið.',
      endedIdle: 'Þessu samtali lauk af því að ekkert var skrifað um stund.',
      idle: {
        question: 'Ertu þarna enn?',
        endsIn: (time) => `Samtalinu lýkur eftir ${time}.`,
        stay: 'Ég er hér enn',
        end: 'Ljúka núna',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# sekúndu', other: '# sekúndur' })
              : plural(minutes, { one: '# mínútu', other: '# mínútur' });
          return `Ertu þarna enn? Samtalinu lýkur eftir ${time}.`;
        },
      },
      thread: {
        closed: 'Þessu samtali var lokað. Skrifaðu hvenær sem er og þá hefst nýtt.',
        waiting: 'Takk, við fengum skilaboðin þín. Þú mátt loka spjallinu: svarið verður hér þegar þú kemur aftur.',
      },
      takeUp: {
        title: 'Ekki tókst að opna samtalið',
        linkOver:
          'Þessi tengill hefur verið notaður eða er útrunninn. Búðu til nýjan þar sem þú varst með spjallið opið.',
      },
      back: 'Til baka',
      answersIn: {
        minutes: 'Við svörum yfirleitt á nokkrum mínútum',
        hours: 'Við svörum yfirleitt á nokkrum klukkustundum',
        day: 'Við svörum yfirleitt innan sólarhrings',
      },

      content: {
        loading: 'Hleð',
        notShown: 'Ekki er hægt að sýna þessi skilaboð núna.',
        partFailed: 'Ekki tókst að hlaða hluta af þessum skilaboðum.',
      },
      menu: {
        open: 'Valkostir spjalls',
        sound: 'Hljóð',
        notify: 'Tilkynningar',
        transcript: 'Afrit af samtali',
        end: 'Ljúka samtali',
        list: 'Samtölin þín',
        elsewhere: 'Halda áfram í öðru tæki',
        handoff: 'Halda áfram með skilaboðum',
      },
      attention: {
        newMessage: 'Ný skilaboð',
        earlier: (count) => plural(count, { one: 'og # skilaboð til viðbótar', other: 'og # skilaboð til viðbótar' }),
        dismiss: 'Fela',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Viltu ljúka þessu samtali?',
        whatHappens: 'Eftir það er ekki hægt að skrifa í það, en þú getur alltaf hafið nýtt.',
        unsent: (count) =>
          plural(count, {
            one: '# skilaboð frá þér hafa ekki verið send enn.',
            other: '# skilaboð frá þér hafa ekki verið send enn.',
          }),
        end: 'Ljúka samtali',
        goOn: 'Halda áfram að spjalla',
        skip: 'Ljúka án þess að svara',
        answersNotSent: 'Ekki tókst að senda svörin þín.',
        underWay: 'Lýk samtali…',
        failed: 'Ekki tókst að ljúka samtalinu.',
      },
      transcript: {
        title: 'Afrit af samtali',
        whatFor: 'Geymdu afrit af þessu samtali.',
        loading: (count) =>
          `Sæki allt samtalið: ${plural(count, { one: '# skilaboð', other: '# skilaboð' })} hingað til.`,
        loadingFailed: 'Ekki tókst að sækja eldri skilaboðin.',
        beginningMissing: 'Eldri skilaboð fylgja ekki með.',
        text: 'Vista sem texta',
        page: 'Vista sem vefsíðu',
        print: 'Prenta',
        printBlocked: 'Vafrinn lokaði á prentgluggann. Vistaðu vefsíðuna og prentaðu hana.',
        mail: 'Senda í tölvupósti',
        mailing: 'Sendi…',
        mailed: 'Við sendum það á netfangið þitt.',
        mailFailed: 'Ekki tókst að senda tölvupóstinn.',
        close: 'Loka',
        heading: (title) => `Samtal: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Skrá: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} sendi skrá: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Tenging komst aftur á.',
    },

    content: {
      choices: 'Veldu svar',
      answered: 'Svarað',
      closed: 'Ekki lengur í boði',
      chosen: 'valið',
      send: 'Senda',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Veldu einn kost.',
      codeCopied: 'Afritað',
      newTab: 'opnast í nýjum flipa',
      carousel: 'Spjöld',
      carouselRole: 'hringekja',
      slide: (position, count) => `${number(position)} af ${number(count)}`,
      previous: 'Fyrra spjald',
      next: 'Næsta spjald',
      openMap: 'Opna í kortum',
      pictureMissing: 'Mynd ekki tiltæk',
      pick: {
        date: 'Veldu dagsetningu',
        time: 'Veldu tíma',
        dateTime: 'Veldu dagsetningu og tíma',
      },
      outOfRange: 'Veldu einn af kostunum sem eru í boði.',
      yourTimeZone: 'Tímar eru á tímabeltinu þínu.',
      comment: 'Athugasemd',
      skipped: 'ekkert svar',
      thanks: 'Takk fyrir svarið.',
    },

    media: {
      open: (name, size) => `Opna ${name}, ${size}`,
      openFailed: 'Ekki tókst að opna þessa skrá. Reyndu aftur.',
      image: (what) => `Mynd: ${what}`,
      unnamedImage: 'Mynd',
      loadImage: (size) => `Sýna mynd, ${size}`,
      playAnimation: (size) => `Spila hreyfimynd, ${size}`,
      imageFailed: 'Ekki tókst að sýna þessa mynd.',
      videoFailed: 'Ekki tókst að spila þetta myndband.',
      audioFailed: 'Ekki tókst að spila þessa upptöku.',
      gone: 'Þessi skrá er ekki lengur tiltæk.',
      moreImages: (count) => plural(count, { one: '# mynd til viðbótar', other: '# myndir til viðbótar' }),
      download: (name) => `Sækja ${name}`,
      downloadSized: (name, size) => `Sækja ${name}, ${size}`,
      downloadFailed: 'Ekki tókst að sækja þessa skrá. Reyndu aftur.',
      viewer: 'Myndaskoðun',
      position: (at, count) => `${number(at)} af ${number(count)}`,
      previous: 'Fyrri mynd',
      next: 'Næsta mynd',
      zoomIn: 'Stækka',
      zoomOut: 'Minnka',
      zoomed: percent,
      closeViewer: 'Loka myndaskoðun',
      voiceNote: 'Talskilaboð',
      video: (name) => `Myndband: ${name}`,
      play: (name) => `Spila ${name}`,
      pause: (name) => `Gera hlé á ${name}`,
      seek: 'Staðsetning',
      seekAt: (at, duration) => `${at} af ${duration}`,
      speed: (rate) => `Hraði ${number(rate)}×`,
    },

    voice: {
      recorder: 'Talskilaboð',
      asking: 'Leyfðu hljóðnemann til að hefja upptöku.',
      recording: 'Upptaka í gangi',
      recorded: (time) => `Tekið upp, ${time}`,
      stop: 'Stöðva upptöku',
      discard: 'Henda talskilaboðum',
      send: 'Senda talskilaboð',
      note: 'Talskilaboð',
      secondsLeft: (seconds) => plural(seconds, { one: '# sekúnda eftir', other: '# sekúndur eftir' }),
      denied: 'Þessi síða má ekki nota hljóðnemann. Þú getur leyft það fyrir vefinn í stillingum vafrans.',
      noMicrophone: 'Enginn hljóðnemi fannst.',
      failed: 'Upptaka tókst ekki. Kannski er annað forrit að nota hljóðnemann.',
      notSent: 'Ekki tókst að senda talskilaboðin. Reyndu aftur.',
      close: 'Loka',
    },

    list: {
      untitled: 'Samtal',
      loading: 'Sæki samtölin þín',
      empty: 'Þú átt engin önnur samtöl enn.',
      failed: 'Ekki tókst að sækja samtölin þín.',
      closed: 'Lokað',
      current: 'Opið núna',
      unread,
      startNew: 'Hefja nýtt samtal',
      opening: 'Opna…',
      openFailed: 'Ekki tókst að opna þetta samtal.',
      stillSending: 'Síðustu skilaboðin þín eru enn á leiðinni. Andartak.',
    },

    move: {
      scan: 'Beindu myndavél símans að kóðanum eða opnaðu tengilinn í öðru tæki.',
      code: 'QR-kóði með tengli á þetta samtal',
      link: 'Tengill',
      copy: 'Afrita tengil',
      copied: 'Afritað',
      goodUntil: (time) =>
        time === null
          ? 'Hann virkar einu sinni og rennur bráðum út. Sá sem opnar hann getur lesið samtalið og skrifað í það.'
          : `Hann virkar einu sinni, til ${time}. Sá sem opnar hann getur lesið samtalið og skrifað í það.`,
      over: 'Þessi tengill er útrunninn.',
      again: 'Búa til nýjan tengil',
      failed: 'Ekki tókst að búa til tengil.',
      loading: 'Bý til tengil',

      how: 'Hvar viltu halda áfram?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'Netfang',
      },
      number: 'Símanúmer',
      numberHint: 'Með landsnúmeri, til dæmis +44 7700 900123',
      email: 'Netfang',
      sendCode: 'Senda mér kóða',
      sending: 'Sendi…',
      codeSent: (address) => `Við sendum kóða á ${address}.`,
      enterCode: 'Kóði',
      confirm: 'Halda áfram þar',
      confirming: 'Athuga…',
      otherAddress: 'Nota annað netfang eða númer',
      doneTitle: 'Allt klárt',
      done: (address) => `Samtalið heldur nú líka áfram hér: ${address}. Það sem þú skrifar þar birtist í spjallinu.`,
      close: 'Loka',
      problems: {
        number: 'Skrifaðu númerið með landsnúmeri, til dæmis +44 7700 900123.',
        email: 'Athugaðu netfangið. Það ætti að líta svona út: nafn@example.com.',
        code: 'Skrifaðu kóðann úr skilaboðunum.',
        wrongCode: 'Þetta er ekki kóðinn sem við sendum eða hann er útrunninn. Athugaðu hann eða fáðu nýjan.',
        addressInUse: 'Þetta er þegar hluti af öðru samtali við okkur.',
        notOffered: 'Við getum ekki skrifað þangað héðan. Reyndu annað.',
        over: 'Þetta samtal er ekki lengur til.',
        other: 'Það tókst ekki.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Skilaboð frá teyminu okkar' : `Skilaboð frá: ${name}`),
      dismiss: 'Fela',
      quickStarts: 'Tillögur að svörum',

      closed: 'Við erum ekki við núna',
      back: {
        today: (time) => `Aftur við í dag kl. ${time}`,
        tomorrow: (time) => `Aftur við á morgun kl. ${time}`,
        on: (day, time) => `Aftur við: ${day} kl. ${time}`,
        unknown: 'Við komum aftur eins fljótt og við getum',
      },
      yourTime: 'Að þínum staðartíma',
      looking: 'Athuga hver er við…',

      leaveMessage: 'Skildu eftir skilaboð og við höfum samband.',
      sendMessage: 'Senda skilaboð',
      sending: 'Sendi…',
      sent: 'Skilaboðin þín komust til skila',
      answerTo: (email) =>
        email === null
          ? 'Við lesum þau um leið og við komum aftur.'
          : `Við svörum á ${email} um leið og við komum aftur.`,
      writeAnother: 'Skrifa önnur skilaboð',
      notSent: 'Skilaboðin þín hafa ekki verið send enn. Þau eru hér enn.',
    },

    form: {
      step: (position, count, title) =>
        `Skref ${number(position)} af ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Áfram',
      back: 'Til baka',
      checking: 'Athuga…',
      choose: 'Veldu…',
      chooseSeveral: 'Þú getur valið fleiri en einn kost.',
      phone: 'Sími',
      country: (label) => `${label}: land`,
      newTab: 'opnast í nýjum flipa',
      pleaseCheck: (labels) => `Athugaðu: ${list(labels)}.`,
      yes: 'Já',
      message: 'Skilaboðin þín',
      yourRating: 'Einkunnin þín',
      wasThisHelpful: 'Kom þetta að gagni?',
      stars: (count, most) => `${number(count)} af ${plural(most, { one: '# stjörnu', other: '# stjörnum' })}`,
      points: (count, most) => `${number(count)} af ${number(most)}`,
      thumbsUp: 'Já',
      thumbsDown: 'Nei',
      answerFirst: 'Svaraðu þessu.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Veldu einn kost.',
        tick: 'Hakaðu við hér til að halda áfram.',
        url: 'Athugaðu slóðina. Hún ætti að líta svona út: www.example.com.',
        phone: 'Athugaðu númerið. Veldu landið og skrifaðu allt númerið.',
        number: 'Skrifaðu tölu.',
        integer: 'Skrifaðu heila tölu.',
        date: 'Skrifaðu dagsetningu.',
        time: 'Skrifaðu tíma.',
        tooShort: (characters) => `Minnst ${plural(characters, { one: '# stafur', other: '# stafir' })}.`,
        pattern: 'Athugaðu þetta. Það er ekki á réttu formi.',
        least: (limit) => `Skrifaðu ${limit} eða meira.`,
        most: (limit) => `Skrifaðu ${limit} eða minna.`,
        earliest: (limit) => `Í fyrsta lagi: ${limit}.`,
        latest: (limit) => `Í síðasta lagi: ${limit}.`,
        refused: 'Athugaðu þetta.',
        unchecked: 'Ekki tókst að athuga þetta núna. Reyndu aftur.',
        tooMuch: 'Svörin þín eru of löng saman. Styttu þetta.',
      },
    },
  };
});
