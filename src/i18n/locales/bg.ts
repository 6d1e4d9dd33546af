import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('bg', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) => plural(count, { one: 'Едно ново съобщение', other: '# нови съобщения' });
  const unread = (count: number) => plural(count, { one: '# непрочетено', other: '# непрочетени' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'по-малко от минута';
    if (minutes < 90) return plural(minutes, { one: 'около минута', other: 'около # минути' });
    const hours = Math.round(minutes / 60);
    if (hours < 36) return plural(hours, { one: 'около час', other: 'около # часа' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'около ден', other: 'около # дни' });
  };
  return {
    first: {
      openChat: 'Отваряне на чата',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Пишете ни',
      closeChat: 'Затваряне на чата',
      connecting: 'Свързване…',
      greeting: 'Здравейте! С какво можем да помогнем?',
      whatHappensNext: 'Разкажете ни накратко за въпроса си и човек от нашия екип ще отговори тук.',
      fieldLabels: {
        friendlyName: 'Име',
        email: 'Имейл',
        query: 'Вашият въпрос',
      },
      optional: 'по желание',
      startChat: 'Започване на чат',
      fieldProblems: {
        required: (label) => `Попълнете „${label}“.`,
        email: () => 'Проверете адреса. Трябва да изглежда като ime@example.com.',
        tooLong: (_label, maxLength) => `Най-много ${plural(maxLength, { one: '# знак', other: '# знака' })}.`,
      },
      startNew: 'Нов разговор',
      tryAgain: 'Нов опит',
      changeDetails: 'Промяна на данните',
      crashed: 'Нещо в чата се обърка. Разговорът ви е запазен.',
      reloadChat: 'Презареждане на чата',
      errors: {
        offline: 'Няма връзка. Проверете мрежата си.',
        timeout: 'Отнема повече време, отколкото трябва.',
        rateLimited: 'Чатът е много натоварен в момента. Изчакайте малко.',
        auth: 'Влизането в чата не успя. Опитайте отново след малко.',
        rejected: 'Чатът не прие това.',
        gone: 'Този разговор вече не е достъпен.',
        tooLarge: 'Това е твърде дълго за едно съобщение.',
        unsupportedType: 'Такова съдържание не може да се изпрати тук.',
        ended: 'Този разговор приключи.',
        unavailable: 'В момента няма връзка с чата.',
        badEndpointAnswer: 'В момента чатът не работи както трябва.',
        badConfig: 'В момента чатът не е достъпен на тази страница.',
        loadFailed: 'Част от чата не можа да се зареди. Проверете връзката си.',
        unknown: 'Нещо се обърка.',
      },
    },

    conversation: {
      conversation: 'Разговор',
      you: 'Вие',
      agent: 'Поддръжка',
      today: 'Днес',
      yesterday: 'Вчера',
      newMessages: 'Нови',
      edited: 'редактирано',
      waitingForAgent: 'Благодарим, получихме съобщението ви. Скоро ще ви отговорим тук.',
      loadingOlder: 'Зареждат се по-стари съобщения',
      olderFailed: 'По-старите съобщения не можаха да се заредят.',
      loadingConversation: 'Разговорът ви се зарежда',
      jumpToLatest: (count) => (count === 0 ? 'Към най-новото' : newMessages(count)),
      isTyping(names) {
        const [first = 'Някой', second, ...others] = names.map((name) => name ?? 'Някой');
        if (second === undefined) return `${first} пише`;
        return others.length === 0 ? `${first} и ${second} пишат` : 'Пишат няколко души';
      },
      actions: {
        label: 'Действия със съобщението',
        react: 'Реакция',
        reply: 'Отговор',
        reactWith: (emoji) => `Реакция с ${emoji}`,
        moreEmoji: 'Още емоджи',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['вас'] : []), ...names.map((name) => name ?? 'някого')];
          return `${emoji} от ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Отговор до нашия екип' : `Отговор до ${name}`),
        replyingToYourself: 'Отговор на ваше съобщение',
        cancelReply: 'Отказ от отговора',
        quote: (name, text) => `В отговор до ${name}: ${text}. Към това съобщение`,
        quoteDeleted: 'Първоначалното съобщение е изтрито',
        keyboardHint: 'Натиснете Enter, за да преминавате през съобщенията.',
      },
      notices: {
        joined: (name) => (name === null ? 'Човек от нашия екип се включи в чата' : `${name} се включи в чата`),
        left: (name) => (name === null ? 'Човек от нашия екип напусна чата' : `${name} напусна чата`),
        transferred: (name) =>
          name === null ? 'Вече разговаряте с друг човек от нашия екип' : `Вече разговаряте с ${name}`,
        deleted: 'Това съобщение е изтрито',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Чакате на опашката${wait}`;
          return `${position === 1 ? 'Следващият ред е вашият' : `Мястото ви на опашката: ${number(position)}`}${wait}`;
        },
        bot: 'Автоматичен помощник',
        botAnswers: (name) => (name === null ? 'Автоматичен помощник отговаря' : `${name} отговаря`),
      },
      delivery: {
        queued: 'Чака изпращане',
        sending: 'Изпраща се',
        sent: 'Изпратено',
        read: 'Прочетено',
      },
      notSent: 'Не е изпратено.',
      retry: 'Изпращане отново',
      copyText: 'Копиране на текста',
      copied: 'Копирано',
      emoji: {
        open: 'Емоджи',
        search: 'Търсене на емоджи',
        found: (count, first) =>
          count === 0
            ? 'Няма намерени емоджи'
            : `${plural(count, { one: 'Намерено е # емоджи', other: 'Намерени са # емоджи' })}. Enter избира ${first}.`,
        suggestions: 'Предложени емоджи',
        categories: 'Категории',
        recent: 'Последно използвани',
        skinTone: 'Тон на кожата',
        noTone: 'без тон на кожата',
      },
      messageText: {
        code: 'Код',
        copyCode: 'Копиране на кода',
      },
      deleteMessage: 'Изтриване',
      unnamedFile: 'Файл',
      filesFailed: 'Този файл не можа да се покаже.',
      recordVoice: 'Запис на гласово съобщение',

      attachments: {
        add: 'Добавяне на файлове',
        camera: 'Заснемане на снимка',
        queue: 'Файлове за изпращане',
        preparing: 'Подготвя се…',
        remove: (name) => `Премахване на ${name}`,
        dismiss: 'Скриване',
        dropHere: 'Пуснете файловете тук',
        takes: (types, size) => `${types}, до ${size} всеки`,
        uploading: (name) => `Изпраща се ${name}`,
        cancel: (name) => `Отказ от ${name}`,
        refusals: {
          empty: (name) => `${name} е празен и няма какво да се изпрати.`,
          unreadable: (name) => `${name} не може да се прочете. Проверете дали файлът се отваря и го добавете отново.`,
          folder: (name) => `${name} е папка. Добавете файловете в нея.`,
          notLoaded: (name) => `${name} не можа да се добави. Проверете връзката си и го добавете отново.`,
          tooLarge: (name, size) => `${name} е твърде голям. Файловете могат да бъдат до ${size}.`,
          type: (name, types) => `${name} не може да се изпрати тук. Приемаме ${types}.`,
          lies: (name, extension) => `Съдържанието на ${name} не е ${extension} и не може да се изпрати.`,
          tooMany: (max, left) =>
            `Наведнъж можете да добавите ${plural(max, { one: '# файл', other: '# файла' })}. Пропуснати: ${number(left)}.`,
        },
        errors: {
          tooLarge: 'Този файл е твърде голям, за да се изпрати тук.',
          unsupportedType: 'Такъв тип файл не може да се изпрати тук.',
          rejected: 'Чатът не прие този файл.',
          gone: 'Този файл вече не е тук. Добавете го отново.',
          unavailable: 'Този файл не можа да се качи.',
          timeout: 'Този файл не можа да се качи навреме.',
        },
      },

      composerLabel: 'Вашето съобщение',
      composerPlaceholder: 'Напишете съобщение…',
      send: 'Изпращане на съобщението',
      nearLimit: (share) => `Използвани са ${percent(share)} от най-дългото съобщение.`,
      overLimit: (characters) =>
        `Това е твърде дълго за едно съобщение. Съкратете го с около ${plural(characters, { one: '# знак', other: '# знака' })} или го изпратете на части.`,

      reconnecting: 'Връзката прекъсна. Свързване отново…',
      offline: 'Няма връзка. Ще изпратим съобщенията ви, когато се възстанови.',
      refused: 'Връщането в чата не успя. Каквото пишете, се пази дотогава.',
      notKept: 'Браузърът ви не ни позволява да запазим този чат и той няма да е тук след презареждане.',
      retryingIn: (seconds) => `Нов опит след ${plural(seconds, { one: '# секунда', other: '# секунди' })}.`,
      retryingNow: 'Нов опит…',
      tryNow: 'Опит сега',

      ended: 'Този разговор приключи.',
      endedIdle: 'Този разговор приключи, защото известно време никой не е писал.',
      idle: {
        question: 'Още ли сте тук?',
        endsIn: (time) => `Разговорът приключва след ${time}.`,
        stay: 'Още съм тук',
        end: 'Край сега',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# секунда', other: '# секунди' })
              : plural(minutes, { one: '# минута', other: '# минути' });
          return `Още ли сте тук? Разговорът приключва след ${time}.`;
        },
      },
      thread: {
        closed: 'Този разговор е затворен. Пишете по всяко време и ще започне нов.',
        waiting:
          'Благодарим, получихме съобщението ви. Можете да затворите чата: отговорът ще е тук, когато се върнете.',
      },
      takeUp: {
        title: 'Този разговор не можа да се отвори',
        linkOver: 'Тази връзка вече е използвана или е изтекла. Създайте нова там, където сте отворили чата преди.',
      },
      back: 'Назад',
      answersIn: {
        minutes: 'Обикновено отговаряме за няколко минути',
        hours: 'Обикновено отговаряме за няколко часа',
        day: 'Обикновено отговаряме до един ден',
      },

      content: {
        loading: 'Зареждане',
        notShown: 'Това съобщение не може да се покаже в момента.',
        partFailed: 'Част от това съобщение не можа да се зареди.',
      },
      menu: {
        open: 'Настройки на чата',
        sound: 'Звук',
        notify: 'Известия',
        transcript: 'Препис на разговора',
        end: 'Край на разговора',
        list: 'Вашите разговори',
        elsewhere: 'Продължаване на друго устройство',
        handoff: 'Продължаване чрез съобщения',
      },
      attention: {
        newMessage: 'Ново съобщение',
        earlier: (count) => plural(count, { one: 'и още # съобщение', other: 'и още # съобщения' }),
        dismiss: 'Скриване',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Да приключи ли този разговор?',
        whatHappens: 'След това няма да можете да пишете в него, но можете да започнете нов по всяко време.',
        unsent: (count) =>
          plural(count, {
            one: 'Едно ваше съобщение още не е изпратено.',
            other: '# ваши съобщения още не са изпратени.',
          }),
        end: 'Край на разговора',
        goOn: 'Обратно към чата',
        skip: 'Край без отговор',
        answersNotSent: 'Отговорите ви не можаха да се изпратят.',
        underWay: 'Приключва се…',
        failed: 'Разговорът не можа да приключи.',
      },
      transcript: {
        title: 'Препис на разговора',
        whatFor: 'Запазете копие от този разговор.',
        loading: (count) =>
          `Извлича се целият разговор: ${plural(count, { one: '# съобщение', other: '# съобщения' })} досега.`,
        loadingFailed: 'По-старите съобщения не можаха да се извлекат.',
        beginningMissing: 'По-старите съобщения не са включени.',
        text: 'Запазване като текст',
        page: 'Запазване като уеб страница',
        print: 'Печат',
        printBlocked: 'Браузърът ви блокира прозореца за печат. Запазете уеб страницата и отпечатайте нея.',
        mail: 'Изпращане по имейл',
        mailing: 'Изпраща се…',
        mailed: 'Изпращаме го на имейл адреса ви.',
        mailFailed: 'Имейлът не можа да се изпрати.',
        close: 'Затваряне',
        heading: (title) => `Разговор: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Файл: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} изпрати файл: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Връзката е възстановена.',
    },

    content: {
      choices: 'Изберете отговор',
      answered: 'Отговорено',
      closed: 'Вече не е достъпно',
      chosen: 'избрано',
      send: 'Изпращане',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Изберете една възможност.',
      codeCopied: 'Копирано',
      newTab: 'отваря се в нов раздел',
      carousel: 'Карти',
      carouselRole: 'въртележка',
      slide: (position, count) => `${number(position)} от ${number(count)}`,
      previous: 'Предишна карта',
      next: 'Следваща карта',
      openMap: 'Отваряне в карти',
      pictureMissing: 'Изображението не е достъпно',
      pick: {
        date: 'Изберете дата',
        time: 'Изберете час',
        dateTime: 'Изберете дата и час',
      },
      outOfRange: 'Изберете една от предложените възможности.',
      yourTimeZone: 'Часовете са във вашата часова зона.',
      comment: 'Коментар',
      skipped: 'без отговор',
      thanks: 'Благодарим за отговора.',
    },

    media: {
      open: (name, size) => `Отваряне на ${name}, ${size}`,
      openFailed: 'Този файл не можа да се отвори. Опитайте отново.',
      image: (what) => `Изображение: ${what}`,
      unnamedImage: 'Изображение',
      loadImage: (size) => `Показване на изображението, ${size}`,
      playAnimation: (size) => `Пускане на анимацията, ${size}`,
      imageFailed: 'Това изображение не можа да се покаже.',
      videoFailed: 'Това видео не можа да се пусне.',
      audioFailed: 'Този запис не можа да се пусне.',
      gone: 'Този файл вече не е достъпен.',
      moreImages: (count) => plural(count, { one: 'още # изображение', other: 'още # изображения' }),
      download: (name) => `Изтегляне на ${name}`,
      downloadSized: (name, size) => `Изтегляне на ${name}, ${size}`,
      downloadFailed: 'Този файл не можа да се изтегли. Опитайте отново.',
      viewer: 'Преглед на изображения',
      position: (at, count) => `${number(at)} от ${number(count)}`,
      previous: 'Предишно изображение',
      next: 'Следващо изображение',
      zoomIn: 'Увеличаване',
      zoomOut: 'Намаляване',
      zoomed: percent,
      closeViewer: 'Затваряне на прегледа',
      voiceNote: 'Гласово съобщение',
      video: (name) => `Видео: ${name}`,
      play: (name) => `Пускане на ${name}`,
      pause: (name) => `Пауза на ${name}`,
      seek: 'Позиция',
      seekAt: (at, duration) => `${at} от ${duration}`,
      speed: (rate) => `Скорост ${number(rate)}×`,
    },

    voice: {
      recorder: 'Гласово съобщение',
      asking: 'Разрешете микрофона, за да започне записът.',
      recording: 'Записва се',
      recorded: (time) => `Записано, ${time}`,
      stop: 'Спиране на записа',
      discard: 'Отхвърляне на гласовото съобщение',
      send: 'Изпращане на гласовото съобщение',
      note: 'Гласово съобщение',
      secondsLeft: (seconds) => plural(seconds, { one: 'Остава # секунда', other: 'Остават # секунди' }),
      denied:
        'Тази страница няма достъп до микрофона ви. Можете да го разрешите в настройките на браузъра за този сайт.',
      noMicrophone: 'Не е намерен микрофон.',
      failed: 'Записът не успя. Може би друга програма използва микрофона.',
      notSent: 'Това гласово съобщение не можа да се изпрати. Опитайте отново.',
      close: 'Затваряне',
    },

    list: {
      untitled: 'Разговор',
      loading: 'Разговорите ви се зареждат',
      empty: 'Още нямате други разговори.',
      failed: 'Разговорите ви не можаха да се заредят.',
      closed: 'Затворен',
      current: 'Отворен сега',
      unread,
      startNew: 'Нов разговор',
      opening: 'Отваря се…',
      openFailed: 'Този разговор не можа да се отвори.',
      stillSending: 'Последното ви съобщение още се изпраща. Момент.',
    },

    move: {
      scan: 'Насочете камерата на телефона към кода или отворете връзката на друго устройство.',
      code: 'QR код с връзката към този разговор',
      link: 'Връзка',
      copy: 'Копиране на връзката',
      copied: 'Копирано',
      goodUntil: (time) =>
        time === null
          ? 'Работи само веднъж и скоро изтича. Който я отвори, може да чете този разговор и да пише в него.'
          : `Работи само веднъж, до ${time}. Който я отвори, може да чете този разговор и да пише в него.`,
      over: 'Тази връзка е изтекла.',
      again: 'Създаване на нова връзка',
      failed: 'Връзката не можа да се създаде.',
      loading: 'Създава се връзка',

      how: 'Къде да продължим?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'Имейл',
      },
      number: 'Телефонен номер',
      numberHint: 'С кода на държавата, например +44 7700 900123',
      email: 'Имейл адрес',
      sendCode: 'Изпращане на код',
      sending: 'Изпраща се…',
      codeSent: (address) => `Изпратихме код на ${address}.`,
      enterCode: 'Код',
      confirm: 'Продължаване там',
      confirming: 'Проверява се…',
      otherAddress: 'Друг адрес',
      doneTitle: 'Готово',
      done: (address) => `Този разговор вече продължава и на ${address}. Каквото напишете там, се появява тук.`,
      close: 'Затваряне',
      problems: {
        number: 'Въведете номера с кода на държавата, например +44 7700 900123.',
        email: 'Проверете адреса. Трябва да изглежда като ime@example.com.',
        code: 'Въведете кода от съобщението.',
        wrongCode: 'Това не е кодът, който изпратихме, или е изтекъл. Проверете го или поискайте нов.',
        addressInUse: 'Този адрес вече е част от друг разговор с нас.',
        notOffered: 'Не можем да пишем на този адрес оттук. Опитайте с друг.',
        over: 'Този разговор вече не е достъпен.',
        other: 'Не се получи.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Съобщение от нашия екип' : `Съобщение от ${name}`),
      dismiss: 'Скриване',
      quickStarts: 'Предложени отговори',

      closed: 'В момента ни няма',
      back: {
        today: (time) => `Отново тук днес в ${time}`,
        tomorrow: (time) => `Отново тук утре в ${time}`,
        on: (day, time) => `Отново тук: ${day}, ${time}`,
        unknown: 'Ще се върнем възможно най-скоро',
      },
      yourTime: 'По вашето местно време',
      looking: 'Проверяваме кой е тук…',

      leaveMessage: 'Оставете ни съобщение и ще ви отговорим.',
      sendMessage: 'Изпращане на съобщението',
      sending: 'Изпраща се…',
      sent: 'Получихме съобщението ви',
      answerTo: (email) =>
        email === null ? 'Ще го прочетем, щом се върнем.' : `Ще отговорим на ${email}, щом се върнем.`,
      writeAnother: 'Още едно съобщение',
      notSent: 'Съобщението ви още не е изпратено. То все още е тук.',
    },

    form: {
      step: (position, count, title) =>
        `Стъпка ${number(position)} от ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Напред',
      back: 'Назад',
      checking: 'Проверява се…',
      choose: 'Изберете…',
      chooseSeveral: 'Можете да изберете повече от едно.',
      phone: 'Телефон',
      country: (label) => `${label}: държава`,
      newTab: 'отваря се в нов раздел',
      pleaseCheck: (labels) => `Проверете: ${list(labels)}.`,
      yes: 'Да',
      message: 'Вашето съобщение',
      yourRating: 'Вашата оценка',
      wasThisHelpful: 'Беше ли полезно?',
      stars: (count, most) => `${number(count)} от ${plural(most, { one: '# звезда', other: '# звезди' })}`,
      points: (count, most) => `${number(count)} от ${number(most)}`,
      thumbsUp: 'Да',
      thumbsDown: 'Не',
      answerFirst: 'Отговорете на този въпрос.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Изберете една възможност.',
        tick: 'Отбележете това, за да продължите.',
        url: 'Проверете адреса. Трябва да изглежда като www.example.com.',
        phone: 'Проверете номера. Изберете държавата и добавете кода за избиране.',
        number: 'Въведете число.',
        integer: 'Въведете цяло число.',
        date: 'Въведете дата.',
        time: 'Въведете час.',
        tooShort: (characters) => `Поне ${plural(characters, { one: '# знак', other: '# знака' })}.`,
        pattern: 'Проверете това. Не е в очаквания вид.',
        least: (limit) => `Въведете ${limit} или повече.`,
        most: (limit) => `Въведете ${limit} или по-малко.`,
        earliest: (limit) => `Най-рано: ${limit}.`,
        latest: (limit) => `Най-късно: ${limit}.`,
        refused: 'Проверете това.',
        unchecked: 'Не успяхме да проверим това в момента. Опитайте отново.',
        tooMuch: 'Отговорите ви заедно са твърде дълги. Съкратете този.',
      },
    },
  };
});
