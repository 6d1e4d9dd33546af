import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('uk', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) =>
    plural(count, {
      one: '# нове повідомлення',
      few: '# нові повідомлення',
      many: '# нових повідомлень',
      other: '# нові повідомлення',
    });
  const unread = (count: number) =>
    plural(count, { one: '# непрочитане', few: '# непрочитані', many: '# непрочитаних', other: '# непрочитані' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'менше ніж хвилина';
    if (minutes < 90)
      return plural(minutes, {
        one: 'близько # хвилини',
        few: 'близько # хвилин',
        many: 'близько # хвилин',
        other: 'близько # хвилини',
      });
    const hours = Math.round(minutes / 60);
    if (hours < 36)
      return plural(hours, {
        one: 'близько # години',
        few: 'близько # годин',
        many: 'близько # годин',
        other: 'близько # години',
      });
    const days = Math.round(hours / 24);
    return plural(days, {
      one: 'близько # дня',
      few: 'близько # днів',
      many: 'близько # днів',
      other: 'близько # дня',
    });
  };
  return {
    first: {
      openChat: 'Відкрити чат',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Напишіть нам',
      closeChat: 'Закрити чат',
      connecting: 'З’єднання…',
      greeting: 'Вітаємо! Чим можемо допомогти?',
      whatHappensNext: 'Розкажіть трохи про ваше питання, і вам відповідять просто тут.',
      fieldLabels: {
        friendlyName: 'Ім’я',
        email: 'Ел. пошта',
        query: 'Ваше питання',
      },
      optional: 'необов’язково',
      startChat: 'Почати чат',
      fieldProblems: {
        required: (label) => `Заповніть поле «${label}».`,
        email: () => 'Перевірте адресу. Вона має виглядати так: name@example.com.',
        tooLong: (_label, maxLength) =>
          `Не більше ніж ${plural(maxLength, { one: '# символ', few: '# символи', many: '# символів', other: '# символи' })}.`,
      },
      startNew: 'Почати нову розмову',
      tryAgain: 'Спробувати ще раз',
      changeDetails: 'Змінити дані',
      crashed: 'У чаті щось пішло не так. Вашу розмову збережено.',
      reloadChat: 'Перезавантажити чат',
      errors: {
        offline: 'Немає з’єднання. Перевірте інтернет.',
        timeout: 'Це триває довше, ніж зазвичай.',
        rateLimited: 'Чат зараз перевантажений. Зачекайте трохи.',
        auth: 'Не вдалося увійти в чат. Спробуйте ще раз за хвилину.',
        rejected: 'Чат цього не прийняв.',
        gone: 'Ця розмова більше не доступна.',
        tooLarge: 'Задовго для одного повідомлення.',
        unsupportedType: 'Такий вміст тут надіслати не можна.',
        ended: 'Цю розмову завершено.',
        unavailable: 'Чат зараз недоступний.',
        badEndpointAnswer: 'Чат зараз працює не так, як має.',
        badConfig: 'Чат на цій сторінці зараз недоступний.',
        loadFailed: 'Не вдалося завантажити частину чату. Перевірте з’єднання.',
        unknown: 'Щось пішло не так.',
      },
    },

    conversation: {
      conversation: 'Розмова',
      you: 'Ви',
      agent: 'Підтримка',
      today: 'Сьогодні',
      yesterday: 'Учора',
      newMessages: 'Нові',
      edited: 'змінено',
      waitingForAgent: 'Дякуємо, ми отримали ваше повідомлення. Незабаром тут відповідять.',
      loadingOlder: 'Завантажуються попередні повідомлення',
      olderFailed: 'Не вдалося завантажити попередні повідомлення.',
      loadingConversation: 'Завантажується ваша розмова',
      jumpToLatest: (count) => (count === 0 ? 'До останнього повідомлення' : newMessages(count)),
      isTyping(names) {
        const [first = 'Хтось', second, ...others] = names.map((name) => name ?? 'Хтось');
        if (second === undefined) return `${first} друкує`;
        return others.length === 0 ? `${first} і ${second} друкують` : 'Кілька людей друкують';
      },
      actions: {
        label: 'Дії з повідомленням',
        react: 'Відреагувати',
        reply: 'Відповісти',
        reactWith: (emoji) => `Реакція ${emoji}`,
        moreEmoji: 'Інші емодзі',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['вас'] : []), ...names.map((name) => name ?? 'хтось')];
          return `${emoji}: ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Відповідь нашій команді' : `Відповідь: ${name}`),
        replyingToYourself: 'Відповідь на ваше повідомлення',
        cancelReply: 'Скасувати відповідь',
        quote: (name, text) => `Відповідь на повідомлення, ${name}: ${text}. Перейти до повідомлення`,
        quoteDeleted: 'Початкове повідомлення видалено',
        keyboardHint: 'Натисніть Enter, щоб переходити між повідомленнями.',
      },
      notices: {
        joined: (name) => (name === null ? 'У чаті хтось із нашої команди' : `${name} тепер у чаті`),
        left: (name) => (name === null ? 'Представник нашої команди більше не в чаті' : `${name} більше не в чаті`),
        transferred: (name) =>
          name === null ? 'Тепер з вами спілкується інша людина з нашої команди' : `Тепер з вами спілкується ${name}`,
        deleted: 'Повідомлення видалено',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Ви в черзі${wait}`;
          return `${position === 1 ? 'Ваша черга наступна' : `Ваше місце в черзі: ${number(position)}`}${wait}`;
        },
        bot: 'Автоматичний помічник',
        botAnswers: (name) => (name === null ? 'Відповідає автоматичний помічник' : `Відповідає ${name}`),
      },
      delivery: {
        queued: 'Чекає на надсилання',
        sending: 'Надсилається',
        sent: 'Надіслано',
        read: 'Прочитано',
      },
      notSent: 'Не надіслано.',
      retry: 'Надіслати ще раз',
      copyText: 'Скопіювати текст',
      copied: 'Скопійовано',
      emoji: {
        open: 'Емодзі',
        search: 'Пошук емодзі',
        found: (count, first) =>
          count === 0
            ? 'Емодзі не знайдено'
            : `Знайдено: ${plural(count, { one: '# емодзі', few: '# емодзі', many: '# емодзі', other: '# емодзі' })}. Enter вибере ${first}.`,
        suggestions: 'Запропоновані емодзі',
        categories: 'Категорії',
        recent: 'Нещодавні',
        skinTone: 'Тон шкіри',
        noTone: 'без тону шкіри',
      },
      messageText: {
        code: 'Код',
        copyCode: 'Скопіювати код',
      },
      deleteMessage: 'Видалити',
      unnamedFile: 'Файл',
      filesFailed: 'Не вдалося показати цей файл.',
      recordVoice: 'Записати голосове повідомлення',

      attachments: {
        add: 'Додати файли',
        camera: 'Зробити фото',
        queue: 'Файли для надсилання',
        preparing: 'Підготовка…',
        remove: (name) => `Прибрати ${name}`,
        dismiss: 'Сховати',
        dropHere: 'Перетягніть файли сюди',
        takes: (types, size) => `${types}, до ${size} кожен`,
        uploading: (name) => `Надсилається ${name}`,
        cancel: (name) => `Скасувати ${name}`,
        refusals: {
          empty: (name) => `Файл ${name} порожній, надсилати нічого.`,
          unreadable: (name) => `Не вдалося прочитати ${name}. Перевірте, чи файл відкривається, і додайте його знову.`,
          folder: (name) => `${name} — це папка. Додайте файли з неї.`,
          notLoaded: (name) => `Не вдалося додати ${name}. Перевірте з’єднання й додайте файл знову.`,
          tooLarge: (name, size) => `Файл ${name} завеликий. Дозволений розмір — до ${size}.`,
          type: (name, types) => `${name} не можна надіслати тут. Підходять: ${types}.`,
          lies: (name, extension) => `Вміст ${name} — не ${extension}, тому надіслати його не можна.`,
          tooMany: (max, left) =>
            `За один раз можна додати не більше ніж ${plural(max, { one: '# файл', few: '# файли', many: '# файлів', other: '# файли' })}. Не додано: ${number(left)}.`,
        },
        errors: {
          tooLarge: 'Цей файл завеликий, щоб надіслати його тут.',
          unsupportedType: 'Файли такого типу тут надіслати не можна.',
          rejected: 'Чат не прийняв цей файл.',
          gone: 'Цього файлу тут більше немає. Додайте його знову.',
          unavailable: 'Не вдалося завантажити цей файл.',
          timeout: 'Не вдалося вчасно завантажити цей файл.',
        },
      },

      composerLabel: 'Ваше повідомлення',
      composerPlaceholder: 'Напишіть повідомлення…',
      send: 'Надіслати повідомлення',
      nearLimit: (share) => `Використано ${percent(share)} довжини найдовшого повідомлення.`,
      overLimit: (characters) =>
        `Задовго для одного повідомлення. Скоротіть його приблизно на ${plural(characters, { one: '# символ', few: '# символи', many: '# символів', other: '# символи' })} або надішліть частинами.`,

      reconnecting: 'З’єднання втрачено. Повторне з’єднання…',
      offline: 'Немає з’єднання. Ми надішлемо ваші повідомлення, коли воно з’явиться.',
      refused: 'Не вдалося знову увійти в чат. Усе, що ви напишете, доти збережеться.',
      notKept: 'Браузер не дозволяє зберегти цей чат, тому після перезавантаження його тут не буде.',
      retryingIn: (seconds) =>
        `Повторна спроба через ${plural(seconds, { one: '# секунду', few: '# секунди', many: '# секунд', other: '# секунди' })}.`,
      retryingNow: 'Повторна спроба…',
      tryNow: 'Спробувати зараз',

      ended: 'Цю розмову завершено.',
      endedIdle: 'Розмову завершено: якийсь час у ній ніхто не писав.',
      idle: {
        question: 'Ви ще тут?',
        endsIn: (time) => `Розмова завершиться через ${time}.`,
        stay: 'Я ще тут',
        end: 'Завершити зараз',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# секунду', few: '# секунди', many: '# секунд', other: '# секунди' })
              : plural(minutes, { one: '# хвилину', few: '# хвилини', many: '# хвилин', other: '# хвилини' });
          return `Ви ще тут? Розмова завершиться через ${time}.`;
        },
      },
      thread: {
        closed: 'Цю розмову закрито. Напишіть будь-коли, і почнеться нова.',
        waiting: 'Дякуємо, ми отримали ваше повідомлення. Чат можна закрити: відповідь буде тут, коли ви повернетеся.',
      },
      takeUp: {
        title: 'Не вдалося відкрити цю розмову',
        linkOver: 'Це посилання вже використане або застаріло. Створіть нове там, де ви відкривали чат раніше.',
      },
      back: 'Назад',
      answersIn: {
        minutes: 'Зазвичай відповідаємо за кілька хвилин',
        hours: 'Зазвичай відповідаємо за кілька годин',
        day: 'Зазвичай відповідаємо протягом дня',
      },

      content: {
        loading: 'Завантаження',
        notShown: 'Це повідомлення зараз не можна показати.',
        partFailed: 'Не вдалося завантажити частину цього повідомлення.',
      },
      menu: {
        open: 'Параметри чату',
        sound: 'Звук',
        notify: 'Сповіщення',
        transcript: 'Отримати запис',
        end: 'Завершити розмову',
        list: 'Ваші розмови',
        elsewhere: 'Продовжити на іншому пристрої',
        handoff: 'Продовжити в повідомленнях',
      },
      attention: {
        newMessage: 'Нове повідомлення',
        earlier: (count) =>
          plural(count, {
            one: 'і ще # повідомлення',
            few: 'і ще # повідомлення',
            many: 'і ще # повідомлень',
            other: 'і ще # повідомлення',
          }),
        dismiss: 'Сховати',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Завершити цю розмову?',
        whatHappens: 'Після цього писати в ній буде не можна, але ви завжди можете почати нову.',
        unsent: (count) =>
          plural(count, {
            one: '# ваше повідомлення ще не надіслано.',
            few: '# ваші повідомлення ще не надіслано.',
            many: '# ваших повідомлень ще не надіслано.',
            other: '# ваші повідомлення ще не надіслано.',
          }),
        end: 'Завершити розмову',
        goOn: 'Продовжити спілкування',
        skip: 'Завершити без відповіді',
        answersNotSent: 'Не вдалося надіслати ваші відповіді.',
        underWay: 'Завершення…',
        failed: 'Не вдалося завершити розмову.',
      },
      transcript: {
        title: 'Отримати запис',
        whatFor: 'Збережіть копію цієї розмови.',
        loading: (count) =>
          `Завантажується вся розмова, поки що ${plural(count, { one: '# повідомлення', few: '# повідомлення', many: '# повідомлень', other: '# повідомлення' })}.`,
        loadingFailed: 'Не вдалося завантажити попередні повідомлення.',
        beginningMissing: 'Попередніх повідомлень у записі немає.',
        text: 'Зберегти як текст',
        page: 'Зберегти як вебсторінку',
        print: 'Надрукувати',
        printBlocked: 'Браузер заблокував вікно друку. Збережіть запис як вебсторінку й надрукуйте її.',
        mail: 'Надіслати поштою',
        mailing: 'Надсилання…',
        mailed: 'Надсилаємо його на вашу пошту.',
        mailFailed: 'Не вдалося надіслати лист.',
        close: 'Закрити',
        heading: (title) => `Розмова: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Файл: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author}: надіслано файл ${name}`,
      announceMany: newMessages,
      announceConnected: 'З’єднання відновлено.',
    },

    content: {
      choices: 'Виберіть відповідь',
      answered: 'Відповідь надано',
      closed: 'Більше не доступно',
      chosen: 'вибрано',
      send: 'Надіслати',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Виберіть варіант.',
      codeCopied: 'Скопійовано',
      newTab: 'відкриється в новій вкладці',
      carousel: 'Картки',
      carouselRole: 'карусель',
      slide: (position, count) => `${number(position)} з ${number(count)}`,
      previous: 'Попередня картка',
      next: 'Наступна картка',
      openMap: 'Відкрити на карті',
      pictureMissing: 'Зображення недоступне',
      pick: {
        date: 'Виберіть дату',
        time: 'Виберіть час',
        dateTime: 'Виберіть дату й час',
      },
      outOfRange: 'Виберіть один із запропонованих варіантів.',
      yourTimeZone: 'Час указано у вашому часовому поясі.',
      comment: 'Коментар',
      skipped: 'без відповіді',
      thanks: 'Дякуємо за вашу відповідь.',
    },

    media: {
      open: (name, size) => `Відкрити ${name}, ${size}`,
      openFailed: 'Не вдалося відкрити цей файл. Спробуйте ще раз.',
      image: (what) => `Зображення: ${what}`,
      unnamedImage: 'Зображення',
      loadImage: (size) => `Показати зображення, ${size}`,
      playAnimation: (size) => `Відтворити анімацію, ${size}`,
      imageFailed: 'Не вдалося показати це зображення.',
      videoFailed: 'Не вдалося відтворити це відео.',
      audioFailed: 'Не вдалося відтворити цей запис.',
      gone: 'Цей файл більше не доступний.',
      moreImages: (count) =>
        plural(count, {
          one: 'ще # зображення',
          few: 'ще # зображення',
          many: 'ще # зображень',
          other: 'ще # зображення',
        }),
      download: (name) => `Завантажити ${name}`,
      downloadSized: (name, size) => `Завантажити ${name}, ${size}`,
      downloadFailed: 'Не вдалося завантажити цей файл. Спробуйте ще раз.',
      viewer: 'Перегляд зображень',
      position: (at, count) => `${number(at)} з ${number(count)}`,
      previous: 'Попереднє зображення',
      next: 'Наступне зображення',
      zoomIn: 'Збільшити',
      zoomOut: 'Зменшити',
      zoomed: percent,
      closeViewer: 'Закрити перегляд зображень',
      voiceNote: 'Голосове повідомлення',
      video: (name) => `Відео: ${name}`,
      play: (name) => `Відтворити ${name}`,
      pause: (name) => `Призупинити ${name}`,
      seek: 'Позиція',
      seekAt: (at, duration) => `${at} з ${duration}`,
      speed: (rate) => `Швидкість ${number(rate)}×`,
    },

    voice: {
      recorder: 'Голосове повідомлення',
      asking: 'Дозвольте доступ до мікрофона, щоб почати запис.',
      recording: 'Триває запис',
      recorded: (time) => `Записано, ${time}`,
      stop: 'Зупинити запис',
      discard: 'Видалити голосове повідомлення',
      send: 'Надіслати голосове повідомлення',
      note: 'Голосове повідомлення',
      secondsLeft: (seconds) =>
        plural(seconds, {
          one: 'Залишилася # секунда',
          few: 'Залишилося # секунди',
          many: 'Залишилося # секунд',
          other: 'Залишилося # секунди',
        }),
      denied: 'Ця сторінка не має доступу до мікрофона. Його можна дозволити в налаштуваннях браузера для цього сайту.',
      noMicrophone: 'Мікрофон не знайдено.',
      failed: 'Не вдалося записати. Можливо, мікрофон зайнятий іншою програмою.',
      notSent: 'Не вдалося надіслати голосове повідомлення. Спробуйте ще раз.',
      close: 'Закрити',
    },

    list: {
      untitled: 'Розмова',
      loading: 'Завантажуються ваші розмови',
      empty: 'Інших розмов у вас поки немає.',
      failed: 'Не вдалося завантажити ваші розмови.',
      closed: 'Закрита',
      current: 'Відкрита зараз',
      unread,
      startNew: 'Почати нову розмову',
      opening: 'Відкривається…',
      openFailed: 'Не вдалося відкрити цю розмову.',
      stillSending: 'Ваше останнє повідомлення ще надсилається. Хвилинку.',
    },

    move: {
      scan: 'Наведіть камеру телефона на код або відкрийте посилання на будь-якому іншому пристрої.',
      code: 'QR-код із посиланням на цю розмову',
      link: 'Посилання',
      copy: 'Скопіювати посилання',
      copied: 'Скопійовано',
      goodUntil: (time) =>
        time === null
          ? 'Посилання спрацює один раз і скоро застаріє. Той, хто його відкриє, зможе читати цю розмову й писати в ній.'
          : `Посилання спрацює один раз, діє до ${time}. Той, хто його відкриє, зможе читати цю розмову й писати в ній.`,
      over: 'Термін дії посилання минув.',
      again: 'Створити нове посилання',
      failed: 'Не вдалося створити посилання.',
      loading: 'Створюється посилання',

      how: 'Де продовжимо?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'Ел. пошта',
      },
      number: 'Номер телефону',
      numberHint: 'З кодом країни, наприклад +44 7700 900123',
      email: 'Адреса ел. пошти',
      sendCode: 'Отримати код',
      sending: 'Надсилання…',
      codeSent: (address) => `Ми надіслали код на ${address}.`,
      enterCode: 'Код',
      confirm: 'Продовжити там',
      confirming: 'Перевірка…',
      otherAddress: 'Указати іншу адресу',
      doneTitle: 'Готово',
      done: (address) => `Тепер ця розмова триває й тут: ${address}. Усе, що ви напишете там, з’явиться в чаті.`,
      close: 'Закрити',
      problems: {
        number: 'Введіть номер із кодом країни, наприклад +44 7700 900123.',
        email: 'Перевірте адресу. Вона має виглядати так: name@example.com.',
        code: 'Введіть код із повідомлення.',
        wrongCode: 'Це не той код, який ми надіслали, або він застарів. Перевірте його чи запросіть новий.',
        addressInUse: 'Ця адреса вже пов’язана з іншою розмовою з нами.',
        notOffered: 'На цю адресу звідси написати не можна. Укажіть іншу.',
        over: 'Ця розмова більше не доступна.',
        other: 'Не вийшло.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Повідомлення від нашої команди' : `Повідомлення: ${name}`),
      dismiss: 'Сховати',
      quickStarts: 'Варіанти відповіді',

      closed: 'Зараз нас немає на місці',
      back: {
        today: (time) => `Повернемося сьогодні о ${time}`,
        tomorrow: (time) => `Повернемося завтра о ${time}`,
        on: (day, time) => `Повернемося: ${day}, ${time}`,
        unknown: 'Повернемося, щойно зможемо',
      },
      yourTime: 'За вашим місцевим часом',
      looking: 'Дивимося, хто на місці…',

      leaveMessage: 'Залиште повідомлення, і ми вам відповімо.',
      sendMessage: 'Надіслати повідомлення',
      sending: 'Надсилання…',
      sent: 'Ми отримали ваше повідомлення',
      answerTo: (email) =>
        email === null ? 'Прочитаємо, щойно повернемося.' : `Відповімо на ${email}, щойно повернемося.`,
      writeAnother: 'Написати ще',
      notSent: 'Ваше повідомлення ще не надіслано. Воно досі тут.',
    },

    form: {
      step: (position, count, title) =>
        `Крок ${number(position)} з ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Далі',
      back: 'Назад',
      checking: 'Перевірка…',
      choose: 'Виберіть…',
      chooseSeveral: 'Можна вибрати кілька варіантів.',
      phone: 'Телефон',
      country: (label) => `${label}: країна`,
      newTab: 'відкриється в новій вкладці',
      pleaseCheck: (labels) => `Перевірте: ${list(labels)}.`,
      yes: 'Так',
      message: 'Ваше повідомлення',
      yourRating: 'Ваша оцінка',
      wasThisHelpful: 'Чи було це корисно?',
      stars: (count, most) =>
        `${number(count)} з ${plural(most, { one: '# зірки', few: '# зірок', many: '# зірок', other: '# зірки' })}`,
      points: (count, most) => `${number(count)} з ${number(most)}`,
      thumbsUp: 'Так',
      thumbsDown: 'Ні',
      answerFirst: 'Дайте відповідь на це питання.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Виберіть варіант.',
        tick: 'Поставте позначку, щоб продовжити.',
        url: 'Перевірте адресу. Вона має виглядати так: www.example.com.',
        phone: 'Перевірте номер. Виберіть країну й додайте код міста чи оператора.',
        number: 'Введіть число.',
        integer: 'Введіть ціле число.',
        date: 'Введіть дату.',
        time: 'Введіть час.',
        tooShort: (characters) =>
          `Щонайменше ${plural(characters, { one: '# символ', few: '# символи', many: '# символів', other: '# символи' })}.`,
        pattern: 'Перевірте відповідь. Вона не в тому вигляді, який очікувався.',
        least: (limit) => `Введіть ${limit} або більше.`,
        most: (limit) => `Введіть ${limit} або менше.`,
        earliest: (limit) => `Не раніше: ${limit}.`,
        latest: (limit) => `Не пізніше: ${limit}.`,
        refused: 'Перевірте відповідь.',
        unchecked: 'Зараз не вдалося це перевірити. Спробуйте ще раз.',
        tooMuch: 'Ваші відповіді задовгі, щоб надіслати їх разом. Скоротіть цю.',
      },
    },
  };
});
