import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('tr', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) => plural(count, { one: 'Bir yeni mesaj', other: '# yeni mesaj' });
  const unread = (count: number) => plural(count, { one: '# okunmamış', other: '# okunmamış' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'bir dakikadan az';
    if (minutes < 90) return plural(minutes, { one: 'yaklaşık bir dakika', other: 'yaklaşık # dakika' });
    const hours = Math.round(minutes / 60);
    if (hours < 36) return plural(hours, { one: 'yaklaşık bir saat', other: 'yaklaşık # saat' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'yaklaşık bir gün', other: 'yaklaşık # gün' });
  };
  return {
    first: {
      openChat: 'Sohbeti aç',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Bize yazın',
      closeChat: 'Sohbeti kapat',
      connecting: 'Bağlanıyor…',
      greeting: 'Merhaba, nasıl yardımcı olabiliriz?',
      whatHappensNext: 'Konuyu kısaca anlatın, ekibimizden biri size burada yanıt versin.',
      fieldLabels: {
        friendlyName: 'Ad',
        email: 'E-posta',
        query: 'Sorunuz',
      },
      optional: 'isteğe bağlı',
      startChat: 'Sohbeti başlat',
      fieldProblems: {
        required: (label) => `“${label}” alanını doldurun.`,
        email: () => 'Adresi kontrol edin. ad@example.com gibi olmalı.',
        tooLong: (_label, maxLength) =>
          `En fazla ${plural(maxLength, { one: '# karakter', other: '# karakter' })} kullanın.`,
      },
      startNew: 'Yeni görüşme başlat',
      tryAgain: 'Yeniden dene',
      changeDetails: 'Bilgilerinizi değiştirin',
      crashed: 'Sohbette bir sorun oluştu. Görüşmeniz güvende.',
      reloadChat: 'Sohbeti yeniden yükle',
      errors: {
        offline: 'Çevrimdışısınız. Bağlantınızı kontrol edin.',
        timeout: 'Bu, olması gerekenden uzun sürüyor.',
        rateLimited: 'Sohbet şu anda çok yoğun. Biraz bekleyin.',
        auth: 'Sohbete giriş yapılamadı. Birazdan yeniden deneyin.',
        rejected: 'Sohbet bunu kabul etmedi.',
        gone: 'Bu görüşme artık kullanılamıyor.',
        tooLarge: 'Bu, tek bir mesaj için çok uzun.',
        unsupportedType: 'Bu tür içerik buradan gönderilemez.',
        ended: 'Bu görüşme sona erdi.',
        unavailable: 'Şu anda sohbete ulaşamıyoruz.',
        badEndpointAnswer: 'Sohbet şu anda gerektiği gibi çalışmıyor.',
        badConfig: 'Sohbet şu anda bu sayfada kullanılamıyor.',
        loadFailed: 'Sohbetin bir bölümü yüklenemedi. Bağlantınızı kontrol edin.',
        unknown: 'Bir sorun oluştu.',
      },
    },

    conversation: {
      conversation: 'Görüşme',
      you: 'Siz',
      agent: 'Destek',
      today: 'Bugün',
      yesterday: 'Dün',
      newMessages: 'Yeni',
      edited: 'düzenlendi',
      waitingForAgent: 'Teşekkürler, mesajınızı aldık. Yakında burada yanıt alacaksınız.',
      loadingOlder: 'Eski mesajlar yükleniyor',
      olderFailed: 'Eski mesajlar yüklenemedi.',
      loadingConversation: 'Görüşmeniz yükleniyor',
      jumpToLatest: (count) => (count === 0 ? 'En yeniye git' : newMessages(count)),
      isTyping(names) {
        const [first = 'Birisi', second, ...others] = names.map((name) => name ?? 'Birisi');
        if (second === undefined) return `${first} yazıyor`;
        return others.length === 0 ? `${first} ve ${second} yazıyor` : 'Birkaç kişi yazıyor';
      },
      actions: {
        label: 'Mesaj işlemleri',
        react: 'Tepki ver',
        reply: 'Yanıtla',
        reactWith: (emoji) => `${emoji} ile tepki ver`,
        moreEmoji: 'Daha fazla emoji',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['siz'] : []), ...names.map((name) => name ?? 'birisi')];
          return `${emoji}: ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Ekibimize yanıt' : `Yanıtlanan: ${name}`),
        replyingToYourself: 'Kendi mesajınıza yanıt',
        cancelReply: 'Yanıttan vazgeç',
        quote: (name, text) => `Yanıtlanan mesaj, ${name}: ${text}. O mesaja git`,
        quoteDeleted: 'Özgün mesaj silindi',
        keyboardHint: 'Mesajlar arasında gezinmek için Enter’a basın.',
      },
      notices: {
        joined: (name) => (name === null ? 'Ekibimizden biri katıldı' : `${name} katıldı`),
        left: (name) => (name === null ? 'Ekibimizden biri ayrıldı' : `${name} ayrıldı`),
        transferred: (name) =>
          name === null ? 'Artık sizinle ekibimizden başka biri görüşüyor' : `Artık sizinle görüşen: ${name}`,
        deleted: 'Bu mesaj silindi',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Sıradasınız${wait}`;
          return `${position === 1 ? 'Sıra size geliyor' : `Sıradaki yeriniz: ${number(position)}`}${wait}`;
        },
        bot: 'Otomatik asistan',
        botAnswers: (name) => (name === null ? 'Otomatik bir asistan yanıtlıyor' : `${name} yanıtlıyor`),
      },
      delivery: {
        queued: 'Gönderilmeyi bekliyor',
        sending: 'Gönderiliyor',
        sent: 'Gönderildi',
        read: 'Okundu',
      },
      notSent: 'Gönderilmedi.',
      retry: 'Yeniden gönder',
      copyText: 'Metni kopyala',
      copied: 'Kopyalandı',
      emoji: {
        open: 'Emoji',
        search: 'Emoji ara',
        found: (count, first) =>
          count === 0
            ? 'Emoji bulunamadı'
            : `${plural(count, { one: '# emoji', other: '# emoji' })} bulundu. Enter şunu seçer: ${first}.`,
        suggestions: 'Önerilen emojiler',
        categories: 'Kategoriler',
        recent: 'Son kullanılanlar',
        skinTone: 'Ten rengi',
        noTone: 'ten rengi yok',
      },
      messageText: {
        code: 'Kod',
        copyCode: 'Kodu kopyala',
      },
      deleteMessage: 'Sil',
      unnamedFile: 'Dosya',
      filesFailed: 'Bu dosya gösterilemedi.',
      recordVoice: 'Sesli mesaj kaydet',

      attachments: {
        add: 'Dosya ekle',
        camera: 'Fotoğraf çek',
        queue: 'Gönderilecek dosyalar',
        preparing: 'Hazırlanıyor…',
        remove: (name) => `Kaldır: ${name}`,
        dismiss: 'Gizle',
        dropHere: 'Dosyaları buraya bırakın',
        takes: (types, size) => `${types}, her biri en fazla ${size}`,
        uploading: (name) => `Gönderiliyor: ${name}`,
        cancel: (name) => `İptal et: ${name}`,
        refusals: {
          empty: (name) => `${name} boş, gönderilecek bir şey yok.`,
          unreadable: (name) => `${name} okunamıyor. Dosyanın açıldığını kontrol edip yeniden ekleyin.`,
          folder: (name) => `${name} bir klasör. Bunun yerine içindeki dosyaları ekleyin.`,
          notLoaded: (name) => `${name} eklenemedi. Bağlantınızı kontrol edip yeniden ekleyin.`,
          tooLarge: (name, size) => `${name} çok büyük. Dosyalar en fazla ${size} olabilir.`,
          type: (name, types) => `${name} buradan gönderilemez. Kabul edilen türler: ${types}.`,
          lies: (name, extension) => `${name} dosyasının içeriği ${extension} değil, bu yüzden gönderilemiyor.`,
          tooMany: (max, left) =>
            `Bir seferde en fazla ${plural(max, { one: '# dosya', other: '# dosya' })} ekleyebilirsiniz. ${plural(left, { one: '# dosya', other: '# dosya' })} dışarıda kaldı.`,
        },
        errors: {
          tooLarge: 'Bu dosya buradan gönderilemeyecek kadar büyük.',
          unsupportedType: 'Bu tür dosyalar buradan gönderilemez.',
          rejected: 'Sohbet bu dosyayı kabul etmedi.',
          gone: 'Bu dosya artık burada değil. Yeniden ekleyin.',
          unavailable: 'Bu dosya yüklenemedi.',
          timeout: 'Bu dosya zamanında yüklenemedi.',
        },
      },

      composerLabel: 'Mesajınız',
      composerPlaceholder: 'Bir mesaj yazın…',
      send: 'Mesaj gönder',
      nearLimit: (share) => `En uzun mesajın ${percent(share)} kadarı kullanıldı.`,
      overLimit: (characters) =>
        `Bu, tek bir mesaj için çok uzun. Yaklaşık ${plural(characters, { one: '# karakter', other: '# karakter' })} kısaltın ya da parçalar hâlinde gönderin.`,

      reconnecting: 'Bağlantı koptu. Yeniden bağlanıyor…',
      offline: 'Çevrimdışısınız. Mesajlarınızı bağlantı geri geldiğinde göndereceğiz.',
      refused: 'Sohbete yeniden giriş yapılamadı. Yazdıklarınız o zamana kadar saklanır.',
      notKept: 'Tarayıcınız bu sohbeti kaydetmemize izin vermiyor, bu yüzden sayfa yenilenince burada olmayacak.',
      retryingIn: (seconds) => `${plural(seconds, { one: '# saniye', other: '# saniye' })} sonra yeniden denenecek.`,
      retryingNow: 'Yeniden deneniyor…',
      tryNow: 'Şimdi dene',

      ended: 'Bu görüşme sona erdi.',
      endedIdle: 'Bu görüşme, bir süre kimse yazmadığı için sona erdi.',
      idle: {
        question: 'Hâlâ orada mısınız?',
        endsIn: (time) => `Bu görüşmenin bitmesine kalan süre: ${time}.`,
        stay: 'Buradayım',
        end: 'Şimdi bitir',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# saniye', other: '# saniye' })
              : plural(minutes, { one: '# dakika', other: '# dakika' });
          return `Hâlâ orada mısınız? Bu görüşme ${time} sonra bitecek.`;
        },
      },
      thread: {
        closed: 'Bu görüşme kapatıldı. İstediğiniz zaman yazın, yenisi başlar.',
        waiting: 'Teşekkürler, mesajınızı aldık. Sohbeti kapatabilirsiniz: döndüğünüzde yanıt burada olacak.',
      },
      takeUp: {
        title: 'Bu görüşme açılamadı',
        linkOver: 'Bu bağlantı kullanılmış ya da süresi dolmuş. Sohbeti daha önce açtığınız yerde yenisini oluşturun.',
      },
      back: 'Geri',
      answersIn: {
        minutes: 'Genellikle birkaç dakikada yanıt veririz',
        hours: 'Genellikle birkaç saatte yanıt veririz',
        day: 'Genellikle bir gün içinde yanıt veririz',
      },

      content: {
        loading: 'Yükleniyor',
        notShown: 'Bu mesaj şu anda gösterilemiyor.',
        partFailed: 'Bu mesajın bir bölümü yüklenemedi.',
      },
      menu: {
        open: 'Sohbet seçenekleri',
        sound: 'Ses',
        notify: 'Bildirimler',
        transcript: 'Dökümü al',
        end: 'Görüşmeyi bitir',
        list: 'Görüşmeleriniz',
        elsewhere: 'Başka bir cihazda devam et',
        handoff: 'Mesajla devam et',
      },
      attention: {
        newMessage: 'Yeni mesaj',
        earlier: (count) => plural(count, { one: 've 1 mesaj daha', other: 've # mesaj daha' }),
        dismiss: 'Gizle',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Bu görüşme bitirilsin mi?',
        whatHappens: 'Bundan sonra bu görüşmede yazılamaz, ama istediğiniz zaman yenisini başlatabilirsiniz.',
        unsent: (count) =>
          plural(count, { one: 'Bir mesajınız henüz gönderilmedi.', other: '# mesajınız henüz gönderilmedi.' }),
        end: 'Görüşmeyi bitir',
        goOn: 'Sohbete devam et',
        skip: 'Yanıtlamadan bitir',
        answersNotSent: 'Yanıtlarınız gönderilemedi.',
        underWay: 'Bitiriliyor…',
        failed: 'Görüşme bitirilemedi.',
      },
      transcript: {
        title: 'Dökümü al',
        whatFor: 'Bu görüşmenin bir kopyasını saklayın.',
        loading: (count) =>
          `Görüşmenin tamamı alınıyor: şimdiye kadar ${plural(count, { one: '# mesaj', other: '# mesaj' })}.`,
        loadingFailed: 'Eski mesajlar alınamadı.',
        beginningMissing: 'Eski mesajlar dökümde yok.',
        text: 'Metin olarak kaydet',
        page: 'Web sayfası olarak kaydet',
        print: 'Yazdır',
        printBlocked: 'Tarayıcınız yazdırma penceresini engelledi. Web sayfası olarak kaydedip onu yazdırın.',
        mail: 'E-postayla gönder',
        mailing: 'Gönderiliyor…',
        mailed: 'E-posta adresinize gönderiyoruz.',
        mailFailed: 'E-posta gönderilemedi.',
        close: 'Kapat',
        heading: (title) => `Görüşme: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Dosya: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} bir dosya gönderdi: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Yeniden bağlandı.',
    },

    content: {
      choices: 'Bir yanıt seçin',
      answered: 'Yanıtlandı',
      closed: 'Artık kullanılamıyor',
      chosen: 'seçildi',
      send: 'Gönder',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Bir seçenek belirleyin.',
      codeCopied: 'Kopyalandı',
      newTab: 'yeni sekmede açılır',
      carousel: 'Kartlar',
      carouselRole: 'karusel',
      slide: (position, count) => `${number(position)} / ${number(count)}`,
      previous: 'Önceki kart',
      next: 'Sonraki kart',
      openMap: 'Haritada aç',
      pictureMissing: 'Resim kullanılamıyor',
      pick: {
        date: 'Tarih seçin',
        time: 'Saat seçin',
        dateTime: 'Tarih ve saat seçin',
      },
      outOfRange: 'Sunulan seçeneklerden birini belirleyin.',
      yourTimeZone: 'Saatler sizin saat diliminize göredir.',
      comment: 'Yorum',
      skipped: 'yanıt yok',
      thanks: 'Yanıtınız için teşekkürler.',
    },

    media: {
      open: (name, size) => `Aç: ${name}, ${size}`,
      openFailed: 'Bu dosya açılamadı. Yeniden deneyin.',
      image: (what) => `Resim: ${what}`,
      unnamedImage: 'Resim',
      loadImage: (size) => `Resmi göster, ${size}`,
      playAnimation: (size) => `Animasyonu oynat, ${size}`,
      imageFailed: 'Bu resim gösterilemedi.',
      videoFailed: 'Bu video oynatılamadı.',
      audioFailed: 'Bu kayıt oynatılamadı.',
      gone: 'Bu dosya artık kullanılamıyor.',
      moreImages: (count) => plural(count, { one: '# resim daha', other: '# resim daha' }),
      download: (name) => `İndir: ${name}`,
      downloadSized: (name, size) => `İndir: ${name}, ${size}`,
      downloadFailed: 'Bu dosya indirilemedi. Yeniden deneyin.',
      viewer: 'Resim görüntüleyici',
      position: (at, count) => `${number(at)} / ${number(count)}`,
      previous: 'Önceki resim',
      next: 'Sonraki resim',
      zoomIn: 'Yakınlaştır',
      zoomOut: 'Uzaklaştır',
      zoomed: percent,
      closeViewer: 'Resim görüntüleyiciyi kapat',
      voiceNote: 'Sesli mesaj',
      video: (name) => `Video: ${name}`,
      play: (name) => `Oynat: ${name}`,
      pause: (name) => `Duraklat: ${name}`,
      seek: 'Konum',
      seekAt: (at, duration) => `${at} / ${duration}`,
      speed: (rate) => `Hız ${number(rate)}×`,
    },

    voice: {
      recorder: 'Sesli mesaj',
      asking: 'Kayda başlamak için mikrofona izin verin.',
      recording: 'Kaydediliyor',
      recorded: (time) => `Kaydedildi, ${time}`,
      stop: 'Kaydı durdur',
      discard: 'Sesli mesajı sil',
      send: 'Sesli mesajı gönder',
      note: 'Sesli mesaj',
      secondsLeft: (seconds) => plural(seconds, { one: '# saniye kaldı', other: '# saniye kaldı' }),
      denied:
        'Bu sayfanın mikrofonunuzu kullanma izni yok. Tarayıcınızın ayarlarında bu site için izin verebilirsiniz.',
      noMicrophone: 'Mikrofon bulunamadı.',
      failed: 'Kayıt yapılamadı. Mikrofonu başka bir program kullanıyor olabilir.',
      notSent: 'Bu sesli mesaj gönderilemedi. Yeniden deneyin.',
      close: 'Kapat',
    },

    list: {
      untitled: 'Görüşme',
      loading: 'Görüşmeleriniz yükleniyor',
      empty: 'Henüz başka görüşmeniz yok.',
      failed: 'Görüşmeleriniz yüklenemedi.',
      closed: 'Kapalı',
      current: 'Şu anda açık',
      unread,
      startNew: 'Yeni görüşme başlat',
      opening: 'Açılıyor…',
      openFailed: 'Bu görüşme açılamadı.',
      stillSending: 'Son mesajınız hâlâ gönderiliyor. Bir dakika.',
    },

    move: {
      scan: 'Telefonunuzun kamerasını koda tutun ya da bağlantıyı başka bir cihazda açın.',
      code: 'Bu görüşmenin bağlantısını içeren QR kodu',
      link: 'Bağlantı',
      copy: 'Bağlantıyı kopyala',
      copied: 'Kopyalandı',
      goodUntil: (time) =>
        time === null
          ? 'Bir kez çalışır ve süresi yakında dolar. Açan kişi bu görüşmeyi okuyabilir ve burada yazabilir.'
          : `Bir kez çalışır, son geçerlilik: ${time}. Açan kişi bu görüşmeyi okuyabilir ve burada yazabilir.`,
      over: 'Bu bağlantının süresi doldu.',
      again: 'Yeni bağlantı oluştur',
      failed: 'Bağlantı oluşturulamadı.',
      loading: 'Bağlantı oluşturuluyor',

      how: 'Nerede devam edelim?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'E-posta',
      },
      number: 'Telefon numarası',
      numberHint: 'Ülke koduyla, örneğin +44 7700 900123',
      email: 'E-posta adresi',
      sendCode: 'Bana kod gönder',
      sending: 'Gönderiliyor…',
      codeSent: (address) => `Kodu şuraya gönderdik: ${address}.`,
      enterCode: 'Kod',
      confirm: 'Orada devam et',
      confirming: 'Kontrol ediliyor…',
      otherAddress: 'Başka bir adres kullan',
      doneTitle: 'Her şey hazır',
      done: (address) => `Bu görüşme artık burada da sürüyor: ${address}. Orada yazdıklarınız sohbette görünür.`,
      close: 'Kapat',
      problems: {
        number: 'Numarayı ülke koduyla yazın, örneğin +44 7700 900123.',
        email: 'Adresi kontrol edin. ad@example.com gibi olmalı.',
        code: 'Mesajdaki kodu girin.',
        wrongCode: 'Bu, gönderdiğimiz kod değil ya da süresi dolmuş. Kontrol edin veya yenisini isteyin.',
        addressInUse: 'Bu adres zaten bizimle başka bir görüşmede kullanılıyor.',
        notOffered: 'Buradan bu adrese yazamıyoruz. Başka bir adres deneyin.',
        over: 'Bu görüşme artık kullanılamıyor.',
        other: 'Bu olmadı.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Ekibimizden mesaj' : `Mesaj gönderen: ${name}`),
      dismiss: 'Gizle',
      quickStarts: 'Önerilen yanıtlar',

      closed: 'Şu anda burada değiliz',
      back: {
        today: (time) => `Bugün saat ${time} itibarıyla buradayız`,
        tomorrow: (time) => `Yarın saat ${time} itibarıyla buradayız`,
        on: (day, time) => `${day}, saat ${time} itibarıyla buradayız`,
        unknown: 'En kısa sürede döneceğiz',
      },
      yourTime: 'Yerel saatinize göre',
      looking: 'Kim burada, bakıyoruz…',

      leaveMessage: 'Bize bir mesaj bırakın, size dönelim.',
      sendMessage: 'Mesaj gönder',
      sending: 'Gönderiliyor…',
      sent: 'Mesajınız bize ulaştı',
      answerTo: (email) =>
        email === null ? 'Döndüğümüzde okuyacağız.' : `Döndüğümüzde şu adrese yanıt vereceğiz: ${email}.`,
      writeAnother: 'Başka bir mesaj yaz',
      notSent: 'Mesajınız henüz gönderilmedi. Hâlâ burada.',
    },

    form: {
      step: (position, count, title) =>
        `Adım ${number(position)} / ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'İleri',
      back: 'Geri',
      checking: 'Kontrol ediliyor…',
      choose: 'Seçin…',
      chooseSeveral: 'Birden fazla seçebilirsiniz.',
      phone: 'Telefon',
      country: (label) => `${label}: ülke`,
      newTab: 'yeni sekmede açılır',
      pleaseCheck: (labels) => `Kontrol edin: ${list(labels)}.`,
      yes: 'Evet',
      message: 'Mesajınız',
      yourRating: 'Puanınız',
      wasThisHelpful: 'Bu yardımcı oldu mu?',
      stars: (count, most) => `${plural(most, { one: '# yıldız', other: '# yıldız' })} üzerinden ${number(count)}`,
      points: (count, most) => `${number(count)} / ${number(most)}`,
      thumbsUp: 'Evet',
      thumbsDown: 'Hayır',
      answerFirst: 'Bunu yanıtlayın.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Bir seçenek belirleyin.',
        tick: 'Devam etmek için bunu işaretleyin.',
        url: 'Adresi kontrol edin. www.example.com gibi olmalı.',
        phone: 'Numarayı kontrol edin. Ülkeyi seçip alan kodunu ekleyin.',
        number: 'Bir sayı girin.',
        integer: 'Bir tam sayı girin.',
        date: 'Bir tarih girin.',
        time: 'Bir saat girin.',
        tooShort: (characters) => `En az ${plural(characters, { one: '# karakter', other: '# karakter' })} kullanın.`,
        pattern: 'Bunu kontrol edin. Beklenen biçimde değil.',
        least: (limit) => `${limit} veya daha büyük bir değer girin.`,
        most: (limit) => `${limit} veya daha küçük bir değer girin.`,
        earliest: (limit) => `En erken: ${limit}.`,
        latest: (limit) => `En geç: ${limit}.`,
        refused: 'Bunu kontrol edin.',
        unchecked: 'Bunu şu anda kontrol edemedik. Yeniden deneyin.',
        tooMuch: 'Yanıtlarınız birlikte gönderilemeyecek kadar uzun. Bunu kısaltın.',
      },
    },
  };
});
