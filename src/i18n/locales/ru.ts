import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('ru', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) =>
    plural(count, {
      one: '# новое сообщение',
      few: '# новых сообщения',
      many: '# новых сообщений',
      other: '# новых сообщения',
    });
  const unread = (count: number) =>
    plural(count, {
      one: '# непрочитанное',
      few: '# непрочитанных',
      many: '# непрочитанных',
      other: '# непрочитанных',
    });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'меньше минуты';
    if (minutes < 90)
      return plural(minutes, {
        one: 'около # минуты',
        few: 'около # минут',
        many: 'около # минут',
        other: 'около # минуты',
      });
    const hours = Math.round(minutes / 60);
    if (hours < 36)
      return plural(hours, { one: 'около # часа', few: 'около # часов', many: 'около # часов', other: 'около # часа' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'около # дня', few: 'около # дней', many: 'около # дней', other: 'около # дня' });
  };
  return {
    first: {
      openChat: 'Открыть чат',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Напишите нам',
      closeChat: 'Закрыть чат',
      connecting: 'Подключение…',
      greeting: 'Здравствуйте! Чем можем помочь?',
      whatHappensNext: 'Расскажите немного о вашем вопросе, и вам ответят прямо здесь.',
      fieldLabels: {
        friendlyName: 'Имя',
        email: 'Эл. почта',
        query: 'Ваш вопрос',
      },
      optional: 'необязательно',
      startChat: 'Начать чат',
      fieldProblems: {
        required: (label) => `Заполните поле «${label}».`,
        email: () => 'Проверьте адрес. Он должен выглядеть так: name@example.com.',
        tooLong: (_label, maxLength) =>
          `Не больше ${plural(maxLength, { one: '# символа', few: '# символов', many: '# символов', other: '# символов' })}.`,
      },
      startNew: 'Начать новый разговор',
      tryAgain: 'Повторить',
      changeDetails: 'Изменить данные',
      crashed: 'В чате что-то пошло не так. Ваш разговор сохранён.',
      reloadChat: 'Перезагрузить чат',
      errors: {
        offline: 'Нет подключения. Проверьте интернет.',
        timeout: 'Это занимает больше времени, чем обычно.',
        rateLimited: 'Чат сейчас перегружен. Подождите немного.',
        auth: 'Не удалось войти в чат. Повторите попытку чуть позже.',
        rejected: 'Чат этого не принял.',
        gone: 'Этот разговор больше не доступен.',
        tooLarge: 'Слишком длинно для одного сообщения.',
        unsupportedType: 'Такое здесь отправить нельзя.',
        ended: 'Этот разговор завершён.',
        unavailable: 'Чат сейчас недоступен.',
        badEndpointAnswer: 'Чат сейчас работает не так, как должен.',
        badConfig: 'Чат на этой странице сейчас недоступен.',
        loadFailed: 'Не удалось загрузить часть чата. Проверьте подключение.',
        unknown: 'Что-то пошло не так.',
      },
    },

    conversation: {
      conversation: 'Разговор',
      you: 'Вы',
      agent: 'Поддержка',
      today: 'Сегодня',
      yesterday: 'Вчера',
      newMessages: 'Новые',
      edited: 'изменено',
      waitingForAgent: 'Спасибо, мы получили ваше сообщение. Скоро здесь ответят.',
      loadingOlder: 'Загружаются прежние сообщения',
      olderFailed: 'Не удалось загрузить прежние сообщения.',
      loadingConversation: 'Загружается ваш разговор',
      jumpToLatest: (count) => (count === 0 ? 'К последнему сообщению' : newMessages(count)),
      isTyping(names) {
        const [first = 'Кто-то', second, ...others] = names.map((name) => name ?? 'Кто-то');
        if (second === undefined) return `${first} печатает`;
        return others.length === 0 ? `${first} и ${second} печатают` : 'Несколько человек печатают';
      },
      actions: {
        label: 'Действия с сообщением',
        react: 'Отреагировать',
        reply: 'Ответить',
        reactWith: (emoji) => `Реакция ${emoji}`,
        moreEmoji: 'Другие эмодзи',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['вас'] : []), ...names.map((name) => name ?? 'кто-то')];
          return `${emoji}: ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Ответ нашей команде' : `Ответ: ${name}`),
        replyingToYourself: 'Ответ на ваше сообщение',
        cancelReply: 'Отменить ответ',
        quote: (name, text) => `Ответ на сообщение, ${name}: ${text}. Перейти к сообщению`,
        quoteDeleted: 'Исходное сообщение удалено',
        keyboardHint: 'Нажмите Enter, чтобы перемещаться по сообщениям.',
      },
      notices: {
        joined: (name) => (name === null ? 'В чате кто-то из нашей команды' : `${name} теперь в чате`),
        left: (name) => (name === null ? 'Сотрудник больше не в чате' : `${name} больше не в чате`),
        transferred: (name) =>
          name === null ? 'Теперь с вами общается другой сотрудник' : `Теперь с вами общается ${name}`,
        deleted: 'Сообщение удалено',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Вы в очереди${wait}`;
          return `${position === 1 ? 'Ваша очередь следующая' : `Ваше место в очереди: ${number(position)}`}${wait}`;
        },
        bot: 'Автоматический помощник',
        botAnswers: (name) => (name === null ? 'Отвечает автоматический помощник' : `Отвечает ${name}`),
      },
      delivery: {
        queued: 'Ждёт отправки',
        sending: 'Отправляется',
        sent: 'Отправлено',
        read: 'Прочитано',
      },
      notSent: 'Не отправлено.',
      retry: 'Повторить отправку',
      copyText: 'Скопировать текст',
      copied: 'Скопировано',
      emoji: {
        open: 'Эмодзи',
        search: 'Поиск эмодзи',
        found: (count, first) =>
          count === 0
            ? 'Эмодзи не найдены'
            : `Найдено: ${plural(count, { one: '# эмодзи', few: '# эмодзи', many: '# эмодзи', other: '# эмодзи' })}. Enter выберет ${first}.`,
        suggestions: 'Подходящие эмодзи',
        categories: 'Категории',
        recent: 'Недавние',
        skinTone: 'Тон кожи',
        noTone: 'без тона кожи',
      },
      messageText: {
        code: 'Код',
        copyCode: 'Скопировать код',
      },
      deleteMessage: 'Удалить',
      unnamedFile: 'Файл',
      filesFailed: 'Не удалось показать этот файл.',
      recordVoice: 'Записать голосовое сообщение',

      attachments: {
        add: 'Добавить файлы',
        camera: 'Сделать фото',
        queue: 'Файлы для отправки',
        preparing: 'Подготовка…',
        remove: (name) => `Убрать ${name}`,
        dismiss: 'Скрыть',
        dropHere: 'Перетащите файлы сюда',
        takes: (types, size) => `${types}, до ${size} каждый`,
        uploading: (name) => `Отправляется ${name}`,
        cancel: (name) => `Отменить ${name}`,
        refusals: {
          empty: (name) => `Файл ${name} пуст, отправлять нечего.`,
          unreadable: (name) => `Не удалось прочитать ${name}. Проверьте, что файл открывается, и добавьте его снова.`,
          folder: (name) => `${name} — это папка. Добавьте файлы из неё.`,
          notLoaded: (name) => `Не удалось добавить ${name}. Проверьте подключение и добавьте файл снова.`,
          tooLarge: (name, size) => `Файл ${name} слишком большой. Допустимый размер — до ${size}.`,
          type: (name, types) => `${name} нельзя отправить здесь. Подходят: ${types}.`,
          lies: (name, extension) => `Содержимое ${name} — не ${extension}, поэтому отправить его нельзя.`,
          tooMany: (max, left) =>
            `За один раз можно добавить не больше ${plural(max, { one: '# файла', few: '# файлов', many: '# файлов', other: '# файла' })}. Не добавлено: ${number(left)}.`,
        },
        errors: {
          tooLarge: 'Этот файл слишком большой, чтобы отправить его здесь.',
          unsupportedType: 'Файлы такого типа здесь отправить нельзя.',
          rejected: 'Чат не принял этот файл.',
          gone: 'Этого файла здесь больше нет. Добавьте его снова.',
          unavailable: 'Не удалось загрузить этот файл.',
          timeout: 'Не удалось вовремя загрузить этот файл.',
        },
      },

      composerLabel: 'Ваше сообщение',
      composerPlaceholder: 'Напишите сообщение…',
      send: 'Отправить сообщение',
      nearLimit: (share) => `Использовано ${percent(share)} длины самого длинного сообщения.`,
      overLimit: (characters) =>
        `Слишком длинно для одного сообщения. Сократите его примерно на ${plural(characters, { one: '# символ', few: '# символа', many: '# символов', other: '# символа' })} или отправьте по частям.`,

      reconnecting: 'Связь потеряна. Переподключение…',
      offline: 'Нет подключения. Мы отправим ваши сообщения, когда оно появится.',
      refused: 'Не удалось снова войти в чат. Всё, что вы напишете, до тех пор сохранится.',
      notKept: 'Браузер не позволяет сохранить этот чат, поэтому после перезагрузки его здесь не будет.',
      retryingIn: (seconds) =>
        `Повторная попытка через ${plural(seconds, { one: '# секунду', few: '# секунды', many: '# секунд', other: '# секунды' })}.`,
      retryingNow: 'Повторная попытка…',
      tryNow: 'Повторить сейчас',

      ended: 'Этот разговор завершён.',
      endedIdle: 'Разговор завершён: какое-то время в нём никто не писал.',
      idle: {
        question: 'Вы ещё здесь?',
        endsIn: (time) => `Разговор завершится через ${time}.`,
        stay: 'Я ещё здесь',
        end: 'Завершить сейчас',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# секунду', few: '# секунды', many: '# секунд', other: '# секунды' })
              : plural(minutes, { one: '# минуту', few: '# минуты', many: '# минут', other: '# минуты' });
          return `Вы ещё здесь? Разговор завершится через ${time}.`;
        },
      },
      thread: {
        closed: 'Этот разговор закрыт. Напишите в любое время, и начнётся новый.',
        waiting: 'Спасибо, мы получили ваше сообщение. Чат можно закрыть: ответ будет здесь, когда вы вернётесь.',
      },
      takeUp: {
        title: 'Не удалось открыть этот разговор',
        linkOver: 'Эта ссылка уже использована или устарела. Создайте новую там, где вы открывали чат раньше.',
      },
      back: 'Назад',
      answersIn: {
        minutes: 'Обычно отвечаем за несколько минут',
        hours: 'Обычно отвечаем за несколько часов',
        day: 'Обычно отвечаем в течение дня',
      },

      content: {
        loading: 'Загрузка',
        notShown: 'Это сообщение сейчас нельзя показать.',
        partFailed: 'Не удалось загрузить часть этого сообщения.',
      },
      menu: {
        open: 'Параметры чата',
        sound: 'Звук',
        notify: 'Уведомления',
        transcript: 'Получить запись',
        end: 'Завершить разговор',
        list: 'Ваши разговоры',
        elsewhere: 'Продолжить на другом устройстве',
        handoff: 'Продолжить в сообщениях',
      },
      attention: {
        newMessage: 'Новое сообщение',
        earlier: (count) =>
          plural(count, {
            one: 'и ещё # сообщение',
            few: 'и ещё # сообщения',
            many: 'и ещё # сообщений',
            other: 'и ещё # сообщения',
          }),
        dismiss: 'Скрыть',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Завершить этот разговор?',
        whatHappens: 'После этого писать в нём будет нельзя, но вы всегда можете начать новый.',
        unsent: (count) =>
          plural(count, {
            one: '# ваше сообщение ещё не отправлено.',
            few: '# ваших сообщения ещё не отправлены.',
            many: '# ваших сообщений ещё не отправлены.',
            other: '# ваших сообщения ещё не отправлены.',
          }),
        end: 'Завершить разговор',
        goOn: 'Продолжить общение',
        skip: 'Завершить без ответа',
        answersNotSent: 'Не удалось отправить ваши ответы.',
        underWay: 'Завершение…',
        failed: 'Не удалось завершить разговор.',
      },
      transcript: {
        title: 'Получить запись',
        whatFor: 'Сохраните копию этого разговора.',
        loading: (count) =>
          `Загружается весь разговор, пока ${plural(count, { one: '# сообщение', few: '# сообщения', many: '# сообщений', other: '# сообщения' })}.`,
        loadingFailed: 'Не удалось загрузить прежние сообщения.',
        beginningMissing: 'Прежних сообщений в записи нет.',
        text: 'Сохранить как текст',
        page: 'Сохранить как веб-страницу',
        print: 'Распечатать',
        printBlocked: 'Браузер заблокировал окно печати. Сохраните запись как веб-страницу и распечатайте её.',
        mail: 'Отправить по почте',
        mailing: 'Отправка…',
        mailed: 'Отправляем её на вашу почту.',
        mailFailed: 'Не удалось отправить письмо.',
        close: 'Закрыть',
        heading: (title) => `Разговор: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Файл: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author}: отправлен файл ${name}`,
      announceMany: newMessages,
      announceConnected: 'Связь восстановлена.',
    },

    content: {
      choices: 'Выберите ответ',
      answered: 'Ответ дан',
      closed: 'Больше не доступно',
      chosen: 'выбрано',
      send: 'Отправить',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Выберите вариант.',
      codeCopied: 'Скопировано',
      newTab: 'откроется в новой вкладке',
      carousel: 'Карточки',
      carouselRole: 'карусель',
      slide: (position, count) => `${number(position)} из ${number(count)}`,
      previous: 'Предыдущая карточка',
      next: 'Следующая карточка',
      openMap: 'Открыть на карте',
      pictureMissing: 'Изображение недоступно',
      pick: {
        date: 'Выберите дату',
        time: 'Выберите время',
        dateTime: 'Выберите дату и время',
      },
      outOfRange: 'Выберите один из предложенных вариантов.',
      yourTimeZone: 'Время указано в вашем часовом поясе.',
      comment: 'Комментарий',
      skipped: 'без ответа',
      thanks: 'Спасибо за ваш ответ.',
    },

    media: {
      open: (name, size) => `Открыть ${name}, ${size}`,
      openFailed: 'Не удалось открыть этот файл. Попробуйте ещё раз.',
      image: (what) => `Изображение: ${what}`,
      unnamedImage: 'Изображение',
      loadImage: (size) => `Показать изображение, ${size}`,
      playAnimation: (size) => `Воспроизвести анимацию, ${size}`,
      imageFailed: 'Не удалось показать это изображение.',
      videoFailed: 'Не удалось воспроизвести это видео.',
      audioFailed: 'Не удалось воспроизвести эту запись.',
      gone: 'Этот файл больше не доступен.',
      moreImages: (count) =>
        plural(count, {
          one: 'ещё # изображение',
          few: 'ещё # изображения',
          many: 'ещё # изображений',
          other: 'ещё # изображения',
        }),
      download: (name) => `Скачать ${name}`,
      downloadSized: (name, size) => `Скачать ${name}, ${size}`,
      downloadFailed: 'Не удалось скачать этот файл. Попробуйте ещё раз.',
      viewer: 'Просмотр изображений',
      position: (at, count) => `${number(at)} из ${number(count)}`,
      previous: 'Предыдущее изображение',
      next: 'Следующее изображение',
      zoomIn: 'Увеличить',
      zoomOut: 'Уменьшить',
      zoomed: percent,
      closeViewer: 'Закрыть просмотр изображений',
      voiceNote: 'Голосовое сообщение',
      video: (name) => `Видео: ${name}`,
      play: (name) => `Воспроизвести ${name}`,
      pause: (name) => `Приостановить ${name}`,
      seek: 'Позиция',
      seekAt: (at, duration) => `${at} из ${duration}`,
      speed: (rate) => `Скорость ${number(rate)}×`,
    },

    voice: {
      recorder: 'Голосовое сообщение',
      asking: 'Разрешите доступ к микрофону, чтобы начать запись.',
      recording: 'Идёт запись',
      recorded: (time) => `Записано, ${time}`,
      stop: 'Остановить запись',
      discard: 'Удалить голосовое сообщение',
      send: 'Отправить голосовое сообщение',
      note: 'Голосовое сообщение',
      secondsLeft: (seconds) =>
        plural(seconds, {
          one: 'Осталась # секунда',
          few: 'Осталось # секунды',
          many: 'Осталось # секунд',
          other: 'Осталось # секунды',
        }),
      denied: 'У этой страницы нет доступа к микрофону. Его можно разрешить в настройках браузера для этого сайта.',
      noMicrophone: 'Микрофон не найден.',
      failed: 'Не удалось записать. Возможно, микрофон занят другой программой.',
      notSent: 'Не удалось отправить голосовое сообщение. Попробуйте ещё раз.',
      close: 'Закрыть',
    },

    list: {
      untitled: 'Разговор',
      loading: 'Загружаются ваши разговоры',
      empty: 'Других разговоров у вас пока нет.',
      failed: 'Не удалось загрузить ваши разговоры.',
      closed: 'Закрыт',
      current: 'Открыт сейчас',
      unread,
      startNew: 'Начать новый разговор',
      opening: 'Открывается…',
      openFailed: 'Не удалось открыть этот разговор.',
      stillSending: 'Ваше последнее сообщение ещё отправляется. Одну минуту.',
    },

    move: {
      scan: 'Наведите камеру телефона на код или откройте ссылку на любом другом устройстве.',
      code: 'QR-код со ссылкой на этот разговор',
      link: 'Ссылка',
      copy: 'Скопировать ссылку',
      copied: 'Скопировано',
      goodUntil: (time) =>
        time === null
          ? 'Ссылка сработает один раз и скоро устареет. Тот, кто её откроет, сможет читать этот разговор и писать в нём.'
          : `Ссылка сработает один раз, действует до ${time}. Тот, кто её откроет, сможет читать этот разговор и писать в нём.`,
      over: 'Срок действия ссылки истёк.',
      again: 'Создать новую ссылку',
      failed: 'Не удалось создать ссылку.',
      loading: 'Создаётся ссылка',

      how: 'Где продолжим?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'Эл. почта',
      },
      number: 'Номер телефона',
      numberHint: 'С кодом страны, например +44 7700 900123',
      email: 'Адрес эл. почты',
      sendCode: 'Получить код',
      sending: 'Отправка…',
      codeSent: (address) => `Мы отправили код на ${address}.`,
      enterCode: 'Код',
      confirm: 'Продолжить там',
      confirming: 'Проверка…',
      otherAddress: 'Указать другой адрес',
      doneTitle: 'Готово',
      done: (address) =>
        `Теперь этот разговор продолжается и здесь: ${address}. Всё, что вы напишете там, появится тут.`,
      close: 'Закрыть',
      problems: {
        number: 'Введите номер с кодом страны, например +44 7700 900123.',
        email: 'Проверьте адрес. Он должен выглядеть так: name@example.com.',
        code: 'Введите код из сообщения.',
        wrongCode: 'Это не тот код, который мы отправили, или он устарел. Проверьте его или запросите новый.',
        addressInUse: 'Этот адрес уже связан с другим разговором с нами.',
        notOffered: 'На этот адрес отсюда написать нельзя. Укажите другой.',
        over: 'Этот разговор больше не доступен.',
        other: 'Не получилось.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Сообщение от нашей команды' : `Сообщение: ${name}`),
      dismiss: 'Скрыть',
      quickStarts: 'Варианты ответа',

      closed: 'Сейчас нас нет на месте',
      back: {
        today: (time) => `Вернёмся сегодня в ${time}`,
        tomorrow: (time) => `Вернёмся завтра в ${time}`,
        on: (day, time) => `Вернёмся: ${day}, ${time}`,
        unknown: 'Вернёмся, как только сможем',
      },
      yourTime: 'По вашему местному времени',
      looking: 'Смотрим, кто на месте…',

      leaveMessage: 'Оставьте сообщение, и мы вам ответим.',
      sendMessage: 'Отправить сообщение',
      sending: 'Отправка…',
      sent: 'Мы получили ваше сообщение',
      answerTo: (email) =>
        email === null ? 'Прочитаем, как только вернёмся.' : `Ответим на ${email}, как только вернёмся.`,
      writeAnother: 'Написать ещё',
      notSent: 'Ваше сообщение ещё не отправлено. Оно по-прежнему здесь.',
    },

    form: {
      step: (position, count, title) =>
        `Шаг ${number(position)} из ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Далее',
      back: 'Назад',
      checking: 'Проверка…',
      choose: 'Выберите…',
      chooseSeveral: 'Можно выбрать несколько вариантов.',
      phone: 'Телефон',
      country: (label) => `${label}: страна`,
      newTab: 'откроется в новой вкладке',
      pleaseCheck: (labels) => `Проверьте: ${list(labels)}.`,
      yes: 'Да',
      message: 'Ваше сообщение',
      yourRating: 'Ваша оценка',
      wasThisHelpful: 'Это было полезно?',
      stars: (count, most) =>
        `${number(count)} из ${plural(most, { one: '# звезды', few: '# звёзд', many: '# звёзд', other: '# звезды' })}`,
      points: (count, most) => `${number(count)} из ${number(most)}`,
      thumbsUp: 'Да',
      thumbsDown: 'Нет',
      answerFirst: 'Ответьте на этот вопрос.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Выберите вариант.',
        tick: 'Поставьте галочку, чтобы продолжить.',
        url: 'Проверьте адрес. Он должен выглядеть так: www.example.com.',
        phone: 'Проверьте номер. Выберите страну и укажите код города или оператора.',
        number: 'Введите число.',
        integer: 'Введите целое число.',
        date: 'Введите дату.',
        time: 'Введите время.',
        tooShort: (characters) =>
          `Не меньше ${plural(characters, { one: '# символа', few: '# символов', many: '# символов', other: '# символов' })}.`,
        pattern: 'Проверьте ответ. Он не в том виде, который ожидался.',
        least: (limit) => `Введите ${limit} или больше.`,
        most: (limit) => `Введите ${limit} или меньше.`,
        earliest: (limit) => `Не раньше: ${limit}.`,
        latest: (limit) => `Не позже: ${limit}.`,
        refused: 'Проверьте ответ.',
        unchecked: 'Сейчас не удалось это проверить. Попробуйте ещё раз.',
        tooMuch: 'Ваши ответы слишком длинные, чтобы отправить их вместе. Сократите этот.',
      },
    },
  };
});
