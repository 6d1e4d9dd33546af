import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale(
  'ar',
  ({ plural, number, percent, list }) => {
    const newMessages = (count: number) =>
      plural(count, {
        zero: 'لا رسائل جديدة',
        one: 'رسالة جديدة واحدة',
        two: 'رسالتان جديدتان',
        few: '# رسائل جديدة',
        many: '# رسالة جديدة',
        other: '# رسالة جديدة',
      });
    const messagesSoFar = (count: number) =>
      plural(count, {
        zero: 'لا رسائل',
        one: 'رسالة واحدة',
        two: 'رسالتان',
        few: '# رسائل',
        many: '# رسالة',
        other: '# رسالة',
      });
    const seconds = (count: number) =>
      plural(count, {
        zero: '# ثانية',
        one: 'ثانية واحدة',
        two: 'ثانيتين',
        few: '# ثوانٍ',
        many: '# ثانية',
        other: '# ثانية',
      });
    const someone = 'أحد أعضاء فريقنا';
    const minutesIn = (count: number) =>
      plural(count, {
        zero: 'أقل من دقيقة',
        one: 'دقيقة واحدة',
        two: 'دقيقتين',
        few: '# دقائق',
        many: '# دقيقة',
        other: '# دقيقة',
      });
    const waitIn = (seconds: number) => {
      const minutes = Math.round(seconds / 60);
      if (minutes < 90) return minutes < 1 ? 'أقل من دقيقة' : `نحو ${minutesIn(minutes)}`;
      const hours = Math.round(minutes / 60);
      if (hours < 36) {
        return `نحو ${plural(hours, { zero: '# ساعة', one: 'ساعة', two: 'ساعتين', few: '# ساعات', many: '# ساعة', other: '# ساعة' })}`;
      }
      return `نحو ${plural(Math.round(hours / 24), { zero: '# يوم', one: 'يوم', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' })}`;
    };
    return {
      first: {
        openChat: 'فتح الدردشة',
        unreadLauncher: (label, count) =>
          `${label}، ${plural(count, {
            zero: 'لا رسائل غير مقروءة',
            one: 'رسالة واحدة غير مقروءة',
            two: 'رسالتان غير مقروءتين',
            few: '# رسائل غير مقروءة',
            many: '# رسالة غير مقروءة',
            other: '# رسالة غير مقروءة',
          })}`,
        title: 'الدردشة معنا',
        closeChat: 'إغلاق الدردشة',
        connecting: 'جارٍ الاتصال…',
        greeting: 'مرحبًا، كيف يمكننا المساعدة؟',
        whatHappensNext: 'نبذة قصيرة عن السؤال تكفي، وسيأتي الرد هنا من أحد أعضاء فريقنا.',
        fieldLabels: { friendlyName: 'الاسم', email: 'البريد الإلكتروني', query: 'السؤال' },
        optional: 'اختياري',
        startChat: 'بدء الدردشة',
        fieldProblems: {
          required: (label) => `يُرجى ملء «${label}».`,
          email: () => 'يُرجى التحقق من العنوان. يجب أن يكون على هذا النحو: name@example.com.',
          tooLong: (_label, maxLength) => `الحد الأقصى هنا هو ${number(maxLength)} من الأحرف.`,
        },
        startNew: 'بدء محادثة جديدة',
        tryAgain: 'إعادة المحاولة',
        changeDetails: 'تعديل البيانات',
        crashed: 'حدث خطأ في الدردشة. المحادثة محفوظة.',
        reloadChat: 'إعادة تحميل الدردشة',
        errors: {
          offline: 'لا يوجد اتصال بالإنترنت. يُرجى التحقق من الاتصال.',
          timeout: 'يستغرق هذا وقتًا أطول من المعتاد.',
          rateLimited: 'الدردشة مزدحمة جدًا الآن. يُرجى الانتظار قليلًا.',
          auth: 'تعذّر الدخول إلى الدردشة. يُرجى إعادة المحاولة بعد لحظات.',
          rejected: 'لم تقبل الدردشة هذا.',
          gone: 'هذه المحادثة لم تعد متاحة.',
          tooLarge: 'هذا أطول من أن يُرسل في رسالة واحدة.',
          unsupportedType: 'لا يمكن إرسال هذا النوع من المحتوى هنا.',
          ended: 'انتهت هذه المحادثة.',
          unavailable: 'لا يمكننا الوصول إلى الدردشة الآن.',
          badEndpointAnswer: 'الدردشة لا تعمل كما ينبغي الآن.',
          badConfig: 'الدردشة غير متاحة في هذه الصفحة الآن.',
          loadFailed: 'تعذّر تحميل جزء من الدردشة. يُرجى التحقق من الاتصال.',
          unknown: 'حدث خطأ ما.',
        },
      },

      conversation: {
        conversation: 'المحادثة',
        you: 'أنت',
        agent: 'الدعم',
        today: 'اليوم',
        yesterday: 'أمس',
        newMessages: 'جديد',
        edited: 'معدّلة',
        waitingForAgent: 'شكرًا، وصلت الرسالة. سيأتي الرد هنا قريبًا.',
        loadingOlder: 'جارٍ تحميل الرسائل الأقدم',
        olderFailed: 'تعذّر تحميل الرسائل الأقدم.',
        loadingConversation: 'جارٍ تحميل المحادثة',
        jumpToLatest: (count) => (count === 0 ? 'الانتقال إلى الأحدث' : newMessages(count)),
        isTyping(names) {
          const [first, second, ...others] = names.map((name) => name ?? someone);
          if (second === undefined) return `جارٍ الكتابة: ${first ?? someone}`;
          return others.length === 0 ? `جارٍ الكتابة: ${first} و${second}` : 'جارٍ الكتابة من عدة أشخاص';
        },
        actions: {
          label: 'إجراءات الرسالة',
          react: 'تفاعل',
          reply: 'رد',
          reactWith: (emoji) => `التفاعل برمز ${emoji}`,
          moreEmoji: 'المزيد من الرموز',
          reacted: (emoji, names, isOwn) =>
            `${emoji} من ${list([...(isOwn ? ['أنت'] : []), ...names.map((name) => name ?? someone)])}`,
          replyingTo: (name) => `رد على ${name ?? 'فريقنا'}`,
          replyingToYourself: 'رد على رسالتك',
          cancelReply: 'إلغاء الرد',
          quote: (name, text) => `رد على ${name}: ${text}. الانتقال إلى تلك الرسالة`,
          quoteDeleted: 'حُذفت الرسالة الأصلية',
          keyboardHint: 'يتيح مفتاح Enter التنقل بين الرسائل.',
        },
        notices: {
          joined: (name) => `انضمام إلى المحادثة: ${name ?? someone}`,
          left: (name) => `مغادرة المحادثة: ${name ?? someone}`,
          transferred: (name) => `المحادثة الآن مع ${name ?? 'عضو آخر من فريقنا'}`,
          deleted: 'حُذفت هذه الرسالة',
        },
        delivery: { queued: 'بانتظار الإرسال', sending: 'جارٍ الإرسال', sent: 'أُرسلت', read: 'قُرئت' },
        notSent: 'لم تُرسل.',
        retry: 'إعادة الإرسال',
        copyText: 'نسخ النص',
        copied: 'تم النسخ',
        emoji: {
          open: 'الرموز التعبيرية',
          search: 'البحث في الرموز',
          found: (count, first) =>
            count === 0
              ? 'لم يُعثر على رموز'
              : `${plural(count, {
                  zero: 'لا رموز',
                  one: 'عُثر على رمز واحد',
                  two: 'عُثر على رمزين',
                  few: 'عُثر على # رموز',
                  many: 'عُثر على # رمزًا',
                  other: 'عُثر على # رمز',
                })}. مفتاح Enter يختار ${first}.`,
          suggestions: 'رموز مقترحة',
          categories: 'الفئات',
          recent: 'المستخدمة مؤخرًا',
          skinTone: 'لون البشرة',
          noTone: 'بلا لون بشرة',
        },
        messageText: { code: 'شيفرة', copyCode: 'نسخ الشيفرة' },
        deleteMessage: 'حذف',
        unnamedFile: 'ملف',
        filesFailed: 'تعذّر عرض هذا الملف.',
        recordVoice: 'تسجيل رسالة صوتية',

        attachments: {
          add: 'إضافة ملفات',
          camera: 'التقاط صورة',
          queue: 'ملفات للإرسال',
          preparing: 'جارٍ التحضير…',
          remove: (name) => `إزالة ${name}`,
          dismiss: 'إغلاق',
          dropHere: 'إفلات الملفات هنا',
          takes: (types, size) => `${types}، حتى ${size} لكل ملف`,
          uploading: (name) => `جارٍ إرسال ${name}`,
          cancel: (name) => `إلغاء إرسال ${name}`,
          refusals: {
            empty: (name) => `الملف ${name} فارغ، فلا شيء لإرساله.`,
            unreadable: (name) => `تعذّرت قراءة ${name}. يُرجى التأكد من أنه يُفتح ثم إضافته من جديد.`,
            folder: (name) => `${name} مجلد. يُرجى إضافة الملفات التي بداخله بدلًا منه.`,
            notLoaded: (name) => `تعذّرت إضافة ${name}. يُرجى التحقق من الاتصال ثم إضافته من جديد.`,
            tooLarge: (name, size) => `الملف ${name} كبير جدًا. الحد الأقصى للملفات هو ${size}.`,
            type: (name, types) => `لا يمكن إرسال ${name} هنا. الأنواع المقبولة: ${types}.`,
            lies: (name, extension) => `محتوى ${name} ليس من نوع ${extension}، لذلك لا يمكننا إرساله.`,
            tooMany: (max, left) =>
              `الحد الأقصى للملفات في المرة الواحدة: ${number(max)}. عدد الملفات التي لم تُضف: ${number(left)}.`,
          },
          errors: {
            tooLarge: 'هذا الملف أكبر من أن يُرسل هنا.',
            unsupportedType: 'لا يمكن إرسال هذا النوع من الملفات هنا.',
            rejected: 'لم تقبل الدردشة هذا الملف.',
            gone: 'لم يعد هذا الملف موجودًا هنا. يُرجى إضافته من جديد.',
            unavailable: 'تعذّر رفع هذا الملف.',
            timeout: 'تعذّر رفع هذا الملف في الوقت المحدد.',
          },
        },

        composerLabel: 'الرسالة',
        composerPlaceholder: 'كتابة رسالة…',
        send: 'إرسال الرسالة',
        nearLimit: (share) => `استُخدم ${percent(share)} من أطول رسالة ممكنة.`,
        overLimit: (characters) =>
          `هذا أطول من رسالة واحدة. يُرجى اختصاره بنحو ${number(characters)} من الأحرف أو إرساله على أجزاء.`,

        reconnecting: 'انقطع الاتصال. جارٍ إعادة الاتصال…',
        offline: 'لا يوجد اتصال بالإنترنت. سنرسل الرسائل عند عودته.',
        refused: 'تعذّرت العودة إلى الدردشة. ما يُكتب محفوظ حتى ذلك الحين.',
        notKept: 'المتصفح لا يسمح بحفظ هذه الدردشة، فلن تبقى هنا بعد إعادة التحميل.',
        retryingIn: (count) => `إعادة المحاولة خلال ${seconds(count)}.`,
        retryingNow: 'جارٍ إعادة المحاولة…',
        tryNow: 'المحاولة الآن',

        ended: 'انتهت هذه المحادثة.',

        content: {
          loading: 'جارٍ التحميل',
          notShown: 'لا يمكن عرض هذه الرسالة الآن.',
          partFailed: 'تعذّر تحميل جزء من هذه الرسالة.',
        },
        routing: {
          queue(position, waitSeconds) {
            const wait = waitSeconds === null ? '' : `، الانتظار ${waitIn(waitSeconds)}`;
            if (position === null) return `في قائمة الانتظار${wait}`;
            return `${position === 1 ? 'الدور القادم لك' : `الترتيب في قائمة الانتظار: ${number(position)}`}${wait}`;
          },
          bot: 'مساعد آلي',
          botAnswers: (name) => (name === null ? 'يجيب الآن مساعد آلي' : `يجيب الآن ${name}`),
        },
        endedIdle: 'انتهت هذه المحادثة لعدم وجود نشاط منذ فترة.',
        idle: {
          question: 'هل ما زلت هنا؟',
          endsIn: (time) => `تنتهي هذه المحادثة خلال ${time}.`,
          stay: 'ما زلت هنا',
          end: 'إنهاء الآن',
          announce: (count) =>
            `هل ما زلت هنا؟ تنتهي هذه المحادثة خلال ${count < 120 ? seconds(count) : minutesIn(Math.round(count / 60))}.`,
        },
        thread: {
          closed: 'أُغلقت هذه المحادثة. عند كتابة رسالة تبدأ محادثة جديدة.',
          waiting: 'شكرًا، وصلت الرسالة. يمكن إغلاق هذه النافذة: سيظهر الرد هنا عند العودة.',
        },
        takeUp: {
          title: 'تعذّر فتح تلك المحادثة',
          linkOver: 'استُخدم هذا الرابط من قبل أو انتهت صلاحيته. يمكن إنشاء رابط جديد من الجهاز الذي فُتحت فيه الدردشة.',
        },
        back: 'رجوع',
        answersIn: {
          minutes: 'نرد عادةً خلال بضع دقائق',
          hours: 'نرد عادةً خلال بضع ساعات',
          day: 'نرد عادةً خلال يوم',
        },
        menu: {
          open: 'خيارات الدردشة',
          sound: 'الصوت',
          notify: 'الإشعارات',
          transcript: 'نص المحادثة',
          end: 'إنهاء المحادثة',
          list: 'المحادثات',
          elsewhere: 'المتابعة على جهاز آخر',
          handoff: 'المتابعة عبر الرسائل',
        },
        attention: {
          newMessage: 'رسالة جديدة',
          earlier: (count) =>
            plural(count, {
              zero: 'ولا رسائل أخرى',
              one: 'ورسالة أخرى',
              two: 'ورسالتان أخريان',
              few: 'و# رسائل أخرى',
              many: 'و# رسالة أخرى',
              other: 'و# رسالة أخرى',
            }),
          dismiss: 'إغلاق',
          titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
        },
        ending: {
          title: 'إنهاء هذه المحادثة؟',
          whatHappens: 'لن تمكن الكتابة فيها بعد ذلك، لكن يمكن بدء محادثة جديدة في أي وقت.',
          unsent: (count) =>
            plural(count, {
              zero: 'أُرسلت كل الرسائل.',
              one: 'رسالة واحدة لم تُرسل بعد.',
              two: 'رسالتان لم تُرسلا بعد.',
              few: '# رسائل لم تُرسل بعد.',
              many: '# رسالة لم تُرسل بعد.',
              other: '# رسالة لم تُرسل بعد.',
            }),
          end: 'إنهاء المحادثة',
          goOn: 'متابعة الدردشة',
          skip: 'إنهاء دون إجابة',
          answersNotSent: 'تعذّر إرسال الإجابات.',
          underWay: 'جارٍ الإنهاء…',
          failed: 'تعذّر إنهاء المحادثة.',
        },
        transcript: {
          title: 'نص المحادثة',
          whatFor: 'للاحتفاظ بنسخة من هذه المحادثة.',
          loading: (count) => `جارٍ جلب المحادثة كاملة، حتى الآن: ${messagesSoFar(count)}.`,
          loadingFailed: 'تعذّر جلب الرسائل الأقدم.',
          beginningMissing: 'لا يتضمن الرسائل الأقدم.',
          text: 'حفظ كنص',
          page: 'حفظ كصفحة ويب',
          print: 'طباعة',
          printBlocked: 'حظر المتصفح نافذة الطباعة. يمكن حفظ صفحة الويب وطباعتها.',
          mail: 'إرسال بالبريد الإلكتروني',
          mailing: 'جارٍ الإرسال…',
          mailed: 'نرسله الآن إلى عنوان بريدك الإلكتروني.',
          mailFailed: 'تعذّر إرسال البريد الإلكتروني.',
          close: 'إغلاق',
          heading: (title) => `المحادثة: ${title}`,
          period: (from, to) => (from === to ? from : `${from} – ${to}`),
          file: (name, size) => `ملف: ${name} (${size})`,
        },

        announceMessage: (author, text) => `${author}: ${text}`,
        announceFile: (author, name) => `ملف من ${author}: ${name}`,
        announceMany: newMessages,
        announceConnected: 'عاد الاتصال.',
      },

      content: {
        choices: 'اختيار إجابة',
        answered: 'تمت الإجابة',
        closed: 'لم يعد متاحًا',
        chosen: 'تم اختياره',
        send: 'إرسال',
        cardChoice: (card, title) => `${card}: ${title}`,
        chooseOne: 'يُرجى اختيار واحد.',
        codeCopied: 'تم النسخ',
        newTab: 'يُفتح في علامة تبويب جديدة',
        carousel: 'بطاقات',
        carouselRole: 'عرض متتابع',
        slide: (position, count) => `${number(position)} من ${number(count)}`,
        previous: 'البطاقة السابقة',
        next: 'البطاقة التالية',
        openMap: 'فتح في الخرائط',
        pictureMissing: 'الصورة غير متاحة',
        pick: { date: 'اختيار تاريخ', time: 'اختيار وقت', dateTime: 'اختيار تاريخ ووقت' },
        outOfRange: 'يُرجى الاختيار من المعروض.',
        yourTimeZone: 'الأوقات بحسب منطقتك الزمنية.',
        yourRating: 'التقييم',
        wasThisHelpful: 'هل كان هذا مفيدًا؟',
        comment: 'تعليق',
        stars: (count, most) => `${number(count)} من ${number(most)} نجوم`,
        thumbsUp: 'نعم',
        thumbsDown: 'لا',
        answerFirst: 'يُرجى الإجابة عن هذا.',
        answerLine: (label, value) => `${label}: ${value}`,
        skipped: 'بلا إجابة',
        thanks: 'شكرًا على الإجابة.',
      },

      media: {
        open: (name, size) => `فتح ${name}، ${size}`,
        openFailed: 'تعذّر فتح هذا الملف. يُرجى إعادة المحاولة.',
        image: (what) => `صورة: ${what}`,
        unnamedImage: 'صورة',
        loadImage: (size) => `عرض الصورة، ${size}`,
        playAnimation: (size) => `تشغيل الصورة المتحركة، ${size}`,
        imageFailed: 'تعذّر عرض هذه الصورة.',
        videoFailed: 'تعذّر تشغيل هذا الفيديو.',
        audioFailed: 'تعذّر تشغيل هذا التسجيل.',
        gone: 'لم يعد هذا الملف متاحًا.',
        moreImages: (count) =>
          plural(count, {
            zero: 'لا صور أخرى',
            one: 'صورة أخرى',
            two: 'صورتان أخريان',
            few: '# صور أخرى',
            many: '# صورة أخرى',
            other: '# صورة أخرى',
          }),
        download: (name) => `تنزيل ${name}`,
        downloadSized: (name, size) => `تنزيل ${name}، ${size}`,
        downloadFailed: 'تعذّر تنزيل هذا الملف. يُرجى إعادة المحاولة.',
        viewer: 'عارض الصور',
        position: (at, count) => `${number(at)} من ${number(count)}`,
        previous: 'الصورة السابقة',
        next: 'الصورة التالية',
        zoomIn: 'تكبير',
        zoomOut: 'تصغير',
        zoomed: percent,
        closeViewer: 'إغلاق عارض الصور',
        voiceNote: 'رسالة صوتية',
        video: (name) => `فيديو: ${name}`,
        play: (name) => `تشغيل ${name}`,
        pause: (name) => `إيقاف ${name} مؤقتًا`,
        seek: 'الموضع',
        seekAt: (at, duration) => `${at} من ${duration}`,
        speed: (rate) => `السرعة ${number(rate)}×`,
      },

      voice: {
        recorder: 'رسالة صوتية',
        asking: 'يُرجى السماح باستخدام الميكروفون لبدء التسجيل.',
        recording: 'جارٍ التسجيل',
        recorded: (time) => `تم التسجيل، ${time}`,
        stop: 'إنهاء التسجيل',
        discard: 'حذف الرسالة الصوتية',
        send: 'إرسال الرسالة الصوتية',
        note: 'رسالة صوتية',
        secondsLeft: (count) => `المتبقي: ${seconds(count)}`,
        denied: 'لا يُسمح لهذه الصفحة باستخدام الميكروفون. يمكن السماح به من إعدادات المتصفح لهذا الموقع.',
        noMicrophone: 'لم يُعثر على ميكروفون.',
        failed: 'تعذّر التسجيل. ربما يستخدم برنامج آخر الميكروفون.',
        notSent: 'تعذّر إرسال هذه الرسالة الصوتية. يُرجى إعادة المحاولة.',
        close: 'إغلاق',
      },

      list: {
        untitled: 'محادثة',
        loading: 'جارٍ تحميل المحادثات',
        empty: 'لا توجد محادثات أخرى بعد.',
        failed: 'تعذّر تحميل المحادثات.',
        closed: 'مغلقة',
        current: 'مفتوحة الآن',
        unread: (count) =>
          plural(count, {
            zero: 'لا رسائل غير مقروءة',
            one: 'رسالة غير مقروءة',
            two: 'رسالتان غير مقروءتين',
            few: '# رسائل غير مقروءة',
            many: '# رسالة غير مقروءة',
            other: '# رسالة غير مقروءة',
          }),
        startNew: 'بدء محادثة جديدة',
        opening: 'جارٍ الفتح…',
        openFailed: 'تعذّر فتح هذه المحادثة.',
        stillSending: 'ما زالت الرسالة الأخيرة قيد الإرسال. لحظة من فضلك.',
      },

      move: {
        scan: 'يُرجى توجيه كاميرا الهاتف نحو الرمز، أو فتح الرابط على أي جهاز آخر.',
        code: 'رمز QR يحتوي على رابط هذه المحادثة',
        link: 'الرابط',
        copy: 'نسخ الرابط',
        copied: 'تم النسخ',
        goodUntil: (time) =>
          `يعمل مرة واحدة، ${time === null ? 'وتنتهي صلاحيته قريبًا' : `حتى ${time}`}. من يفتحه يمكنه قراءة هذه المحادثة والكتابة فيها.`,
        over: 'انتهت صلاحية هذا الرابط.',
        again: 'إنشاء رابط جديد',
        failed: 'تعذّر إنشاء الرابط.',
        loading: 'جارٍ إنشاء الرابط',

        how: 'أين نتابع المحادثة؟',
        channels: { sms: 'رسالة نصية', whatsapp: 'واتساب', email: 'البريد الإلكتروني' },
        number: 'رقم الهاتف',
        numberHint: 'مع رمز البلد، مثل ‎+44 7700 900123',
        email: 'عنوان البريد الإلكتروني',
        sendCode: 'إرسال الرمز',
        sending: 'جارٍ الإرسال…',
        codeSent: (address) => `أرسلنا رمزًا إلى ${address}.`,
        enterCode: 'الرمز',
        confirm: 'المتابعة هناك',
        confirming: 'جارٍ التحقق…',
        otherAddress: 'استخدام عنوان آخر',
        doneTitle: 'كل شيء جاهز',
        done: (address) => `تتواصل هذه المحادثة الآن عبر ${address} أيضًا. ما يُكتب هناك يظهر هنا.`,
        close: 'إغلاق',
        problems: {
          number: 'يُرجى كتابة الرقم مع رمز البلد، مثل ‎+44 7700 900123.',
          email: 'يُرجى التحقق من العنوان. ينبغي أن يكون مثل name@example.com.',
          code: 'يُرجى إدخال الرمز الوارد في الرسالة.',
          wrongCode: 'هذا ليس الرمز الذي أرسلناه، أو أنه قديم. يُرجى التحقق منه أو طلب رمز جديد.',
          addressInUse: 'هذا العنوان مستخدم في محادثة أخرى معنا.',
          notOffered: 'لا يمكننا الإرسال إلى هذا العنوان من هنا. يُرجى تجربة عنوان آخر.',
          over: 'لم تعد هذه المحادثة متاحة.',
          other: 'لم ينجح ذلك.',
        },
      },

      engage: {
        invitation: (name) => (name === null ? 'رسالة من فريقنا' : `رسالة من ${name}`),
        dismiss: 'إخفاء',
        quickStarts: 'ردود مقترحة',

        closed: 'لا أحد متاح الآن',
        back: {
          today: (time) => `نعود اليوم الساعة ${time}`,
          tomorrow: (time) => `نعود غدًا الساعة ${time}`,
          on: (day, time) => `نعود يوم ${day} الساعة ${time}`,
          unknown: 'سنعود في أقرب وقت ممكن',
        },
        yourTime: 'بالتوقيت المحلي لديك',
        looking: 'جارٍ التحقق ممن هو متاح…',

        leaveMessage: 'يمكن ترك رسالة هنا، وسنرد عليها.',
        sendMessage: 'إرسال الرسالة',
        sending: 'جارٍ الإرسال…',
        sent: 'وصلتنا رسالتك',
        answerTo: (email) => (email === null ? 'سنقرؤها فور عودتنا.' : `سنرد على ${email} فور عودتنا.`),
        writeAnother: 'كتابة رسالة أخرى',
        notSent: 'لم تُرسل رسالتك بعد، وما زالت هنا.',
      },
    };
  },
  'rtl',
);
