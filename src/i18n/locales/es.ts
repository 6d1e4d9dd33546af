import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('es', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) =>
    plural(count, { one: 'Un mensaje nuevo', many: '# de mensajes nuevos', other: '# mensajes nuevos' });
  const unread = (count: number) => plural(count, { one: '# sin leer', many: '# sin leer', other: '# sin leer' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'menos de un minuto';
    if (minutes < 90)
      return plural(minutes, { one: 'alrededor de un minuto', many: 'unos # minutos', other: 'unos # minutos' });
    const hours = Math.round(minutes / 60);
    if (hours < 36) return plural(hours, { one: 'alrededor de una hora', many: 'unas # horas', other: 'unas # horas' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'alrededor de un día', many: 'unos # días', other: 'unos # días' });
  };
  return {
    first: {
      openChat: 'Abrir el chat',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Chatea con nosotros',
      closeChat: 'Cerrar el chat',
      connecting: 'Conectando…',
      greeting: 'Hola, ¿en qué podemos ayudarte?',
      whatHappensNext: 'Cuéntanos un poco sobre tu consulta y alguien de nuestro equipo te responderá aquí mismo.',
      fieldLabels: {
        friendlyName: 'Nombre',
        email: 'Correo electrónico',
        query: 'Tu pregunta',
      },
      optional: 'opcional',
      startChat: 'Iniciar chat',
      fieldProblems: {
        required: (label) => `Completa «${label}».`,
        email: () => 'Revisa la dirección. Debería ser parecida a nombre@example.com.',
        tooLong: (_label, maxLength) =>
          `Usa como máximo ${plural(maxLength, { one: '# carácter', many: '# de caracteres', other: '# caracteres' })}.`,
      },
      startNew: 'Iniciar una conversación nueva',
      tryAgain: 'Volver a intentarlo',
      changeDetails: 'Cambiar tus datos',
      crashed: 'Algo ha fallado en el chat. Tu conversación está a salvo.',
      reloadChat: 'Volver a cargar el chat',
      errors: {
        offline: 'No tienes conexión. Revisa tu red.',
        timeout: 'Está tardando más de lo normal.',
        rateLimited: 'Hay mucha actividad en el chat. Espera un momento.',
        auth: 'El chat no ha podido darte acceso. Vuelve a intentarlo en un momento.',
        rejected: 'El chat no lo ha aceptado.',
        gone: 'Esta conversación ya no está disponible.',
        tooLarge: 'Es demasiado largo para un solo mensaje.',
        unsupportedType: 'Este tipo de contenido no se puede enviar aquí.',
        ended: 'Esta conversación ha finalizado.',
        unavailable: 'No podemos conectar con el chat en este momento.',
        badEndpointAnswer: 'El chat no funciona como debería en este momento.',
        badConfig: 'El chat no está disponible en esta página en este momento.',
        loadFailed: 'No se ha podido cargar una parte del chat. Revisa tu conexión.',
        unknown: 'Algo ha fallado.',
      },
    },

    conversation: {
      conversation: 'Conversación',
      you: 'Tú',
      agent: 'Soporte',
      today: 'Hoy',
      yesterday: 'Ayer',
      newMessages: 'Nuevos',
      edited: 'editado',
      waitingForAgent: 'Gracias, hemos recibido tu mensaje. Pronto te responderemos aquí.',
      loadingOlder: 'Cargando mensajes anteriores',
      olderFailed: 'No se han podido cargar los mensajes anteriores.',
      loadingConversation: 'Cargando tu conversación',
      jumpToLatest: (count) => (count === 0 ? 'Ir al último mensaje' : newMessages(count)),
      isTyping(names) {
        const [first = 'Alguien', second, ...others] = names.map((name) => name ?? 'Alguien');
        if (second === undefined) return `${first} está escribiendo`;
        return others.length === 0 ? `${first} y ${second} están escribiendo` : 'Varias personas están escribiendo';
      },
      actions: {
        label: 'Acciones del mensaje',
        react: 'Reaccionar',
        reply: 'Responder',
        reactWith: (emoji) => `Reaccionar con ${emoji}`,
        moreEmoji: 'Más emojis',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['ti'] : []), ...names.map((name) => name ?? 'alguien')];
          return `${emoji} de ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Respondiendo a nuestro equipo' : `Respondiendo a ${name}`),
        replyingToYourself: 'Respondiendo a tu propio mensaje',
        cancelReply: 'Cancelar respuesta',
        quote: (name, text) => `En respuesta a ${name}: ${text}. Ir a ese mensaje`,
        quoteDeleted: 'El mensaje original se ha eliminado',
        keyboardHint: 'Pulsa Intro para recorrer los mensajes.',
      },
      notices: {
        joined: (name) =>
          name === null ? 'Alguien de nuestro equipo se ha unido al chat' : `${name} se ha unido al chat`,
        left: (name) => (name === null ? 'Alguien de nuestro equipo ha salido del chat' : `${name} ha salido del chat`),
        transferred: (name) =>
          name === null ? 'Ahora hablas con otra persona de nuestro equipo' : `Ahora hablas con ${name}`,
        deleted: 'Este mensaje se ha eliminado',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Estás en la cola${wait}`;
          return `${position === 1 ? 'Te toca a continuación' : `Tu lugar en la cola: ${number(position)}`}${wait}`;
        },
        bot: 'Asistente automático',
        botAnswers: (name) =>
          name === null ? 'Un asistente automático está respondiendo' : `${name} está respondiendo`,
      },
      delivery: {
        queued: 'Pendiente de envío',
        sending: 'Enviando',
        sent: 'Enviado',
        read: 'Leído',
      },
      notSent: 'No enviado.',
      retry: 'Reintentar',
      copyText: 'Copiar texto',
      copied: 'Copiado',
      emoji: {
        open: 'Emojis',
        search: 'Buscar emojis',
        found: (count, first) =>
          count === 0
            ? 'No se han encontrado emojis'
            : `${plural(count, { one: 'Un emoji encontrado', many: '# de emojis encontrados', other: '# emojis encontrados' })}. Intro elige ${first}.`,
        suggestions: 'Emojis sugeridos',
        categories: 'Categorías',
        recent: 'Usados recientemente',
        skinTone: 'Tono de piel',
        noTone: 'sin tono de piel',
      },
      messageText: {
        code: 'Código',
        copyCode: 'Copiar código',
      },
      deleteMessage: 'Eliminar',
      unnamedFile: 'Archivo',
      filesFailed: 'No se ha podido mostrar este archivo.',
      recordVoice: 'Grabar una nota de voz',

      attachments: {
        add: 'Añadir archivos',
        camera: 'Hacer una foto',
        queue: 'Archivos para enviar',
        preparing: 'Preparando…',
        remove: (name) => `Quitar ${name}`,
        dismiss: 'Descartar',
        dropHere: 'Suelta los archivos aquí',
        takes: (types, size) => `${types}, hasta ${size} cada uno`,
        uploading: (name) => `Enviando ${name}`,
        cancel: (name) => `Cancelar ${name}`,
        refusals: {
          empty: (name) => `${name} está vacío, así que no hay nada que enviar.`,
          unreadable: (name) => `No se puede leer ${name}. Comprueba que aún se abre y vuelve a añadirlo.`,
          folder: (name) => `${name} es una carpeta. Añade los archivos que contiene.`,
          notLoaded: (name) => `No se ha podido añadir ${name}. Revisa tu conexión y vuelve a añadirlo.`,
          tooLarge: (name, size) => `${name} es demasiado grande. El máximo por archivo es de ${size}.`,
          type: (name, types) => `${name} no se puede enviar aquí. Se aceptan ${types}.`,
          lies: (name, extension) => `El contenido de ${name} no es ${extension}, así que no podemos enviarlo.`,
          tooMany: (max, left) =>
            `Puedes añadir ${plural(max, { one: 'un archivo', many: '# de archivos', other: '# archivos' })} a la vez. ${plural(left, { one: 'Uno se ha quedado fuera', many: '# se han quedado fuera', other: '# se han quedado fuera' })}.`,
        },
        errors: {
          tooLarge: 'Este archivo es demasiado grande para enviarlo aquí.',
          unsupportedType: 'Este tipo de archivo no se puede enviar aquí.',
          rejected: 'El chat no ha aceptado este archivo.',
          gone: 'Este archivo ya no está aquí. Vuelve a añadirlo.',
          unavailable: 'No se ha podido subir este archivo.',
          timeout: 'No se ha podido subir este archivo a tiempo.',
        },
      },

      composerLabel: 'Tu mensaje',
      composerPlaceholder: 'Escribe un mensaje…',
      send: 'Enviar mensaje',
      nearLimit: (share) => `Has usado el ${percent(share)} de la longitud máxima de un mensaje.`,
      overLimit: (characters) =>
        `Es demasiado largo para un solo mensaje. Acórtalo en ${plural(characters, { one: 'alrededor de # carácter', many: 'unos # de caracteres', other: 'unos # caracteres' })} o envíalo por partes.`,

      reconnecting: 'Conexión perdida. Reconectando…',
      offline: 'No tienes conexión. Enviaremos tus mensajes cuando la recuperes.',
      refused: 'El chat no ha podido volver a darte acceso. Lo que escribas se guardará hasta entonces.',
      notKept: 'Tu navegador no nos permite guardar este chat, así que no estará aquí si vuelves a cargar la página.',
      retryingIn: (seconds) =>
        `Nuevo intento en ${plural(seconds, { one: '# segundo', many: '# de segundos', other: '# segundos' })}.`,
      retryingNow: 'Volviendo a intentarlo…',
      tryNow: 'Intentar ahora',

      ended: 'Esta conversación ha finalizado.',
      endedIdle: 'Esta conversación ha finalizado por falta de actividad.',
      idle: {
        question: '¿Sigues ahí?',
        endsIn: (time) => `Esta conversación finaliza en ${time}.`,
        stay: 'Sigo aquí',
        end: 'Finalizar ahora',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# segundo', many: '# de segundos', other: '# segundos' })
              : plural(minutes, { one: '# minuto', many: '# de minutos', other: '# minutos' });
          return `¿Sigues ahí? Esta conversación finaliza en ${time}.`;
        },
      },
      thread: {
        closed: 'Esta conversación se ha cerrado. Escribe cuando quieras y empezará una nueva.',
        waiting:
          'Gracias, hemos recibido tu mensaje. Puedes cerrar esta ventana: la respuesta estará aquí cuando vuelvas.',
      },
      takeUp: {
        title: 'No se ha podido abrir esa conversación',
        linkOver: 'Este enlace ya se ha usado o ha caducado. Crea uno nuevo donde habías abierto el chat.',
      },
      back: 'Atrás',
      answersIn: {
        minutes: 'Solemos responder en unos minutos',
        hours: 'Solemos responder en unas horas',
        day: 'Solemos responder en menos de un día',
      },

      content: {
        loading: 'Cargando',
        notShown: 'Este mensaje no se puede mostrar en este momento.',
        partFailed: 'No se ha podido cargar una parte de este mensaje.',
      },
      menu: {
        open: 'Opciones del chat',
        sound: 'Sonido',
        notify: 'Notificaciones',
        transcript: 'Obtener transcripción',
        end: 'Finalizar conversación',
        list: 'Tus conversaciones',
        elsewhere: 'Continuar en otro dispositivo',
        handoff: 'Continuar por mensaje',
      },
      attention: {
        newMessage: 'Mensaje nuevo',
        earlier: (count) =>
          plural(count, { one: 'y 1 mensaje más', many: 'y # de mensajes más', other: 'y # mensajes más' }),
        dismiss: 'Descartar',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: '¿Finalizar esta conversación?',
        whatHappens: 'Después no podrás escribir en ella, pero puedes empezar otra cuando quieras.',
        unsent: (count) =>
          plural(count, {
            one: 'Uno de tus mensajes aún no se ha enviado.',
            many: '# de tus mensajes aún no se han enviado.',
            other: '# de tus mensajes aún no se han enviado.',
          }),
        end: 'Finalizar conversación',
        goOn: 'Seguir chateando',
        skip: 'Finalizar sin responder',
        answersNotSent: 'No se han podido enviar tus respuestas.',
        underWay: 'Finalizando…',
        failed: 'No se ha podido finalizar la conversación.',
      },
      transcript: {
        title: 'Obtener transcripción',
        whatFor: 'Guarda una copia de esta conversación.',
        loading: (count) =>
          `Obteniendo la conversación completa: ${plural(count, { one: '# mensaje', many: '# de mensajes', other: '# mensajes' })} hasta ahora.`,
        loadingFailed: 'No se han podido obtener los mensajes anteriores.',
        beginningMissing: 'No incluye los mensajes anteriores.',
        text: 'Guardar como texto',
        page: 'Guardar como página web',
        print: 'Imprimir',
        printBlocked: 'Tu navegador ha bloqueado la ventana de impresión. Guarda la página web e imprímela.',
        mail: 'Enviar por correo',
        mailing: 'Enviando…',
        mailed: 'La estamos enviando a tu correo electrónico.',
        mailFailed: 'No se ha podido enviar el correo.',
        close: 'Cerrar',
        heading: (title) => `Conversación: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Archivo: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} ha enviado un archivo: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Conexión recuperada.',
    },

    content: {
      choices: 'Elige una respuesta',
      answered: 'Respondido',
      closed: 'Ya no está disponible',
      chosen: 'seleccionado',
      send: 'Enviar',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Elige una opción.',
      codeCopied: 'Copiado',
      newTab: 'se abre en una pestaña nueva',
      carousel: 'Tarjetas',
      carouselRole: 'carrusel',
      slide: (position, count) => `${number(position)} de ${number(count)}`,
      previous: 'Tarjeta anterior',
      next: 'Tarjeta siguiente',
      openMap: 'Abrir en mapas',
      pictureMissing: 'Imagen no disponible',
      pick: {
        date: 'Elige una fecha',
        time: 'Elige una hora',
        dateTime: 'Elige fecha y hora',
      },
      outOfRange: 'Elige una de las opciones disponibles.',
      yourTimeZone: 'Las horas están en tu zona horaria.',
      comment: 'Comentario',
      skipped: 'sin respuesta',
      thanks: 'Gracias por tu respuesta.',
    },

    media: {
      open: (name, size) => `Abrir ${name}, ${size}`,
      openFailed: 'No se ha podido abrir este archivo. Vuelve a intentarlo.',
      image: (what) => `Imagen: ${what}`,
      unnamedImage: 'Imagen',
      loadImage: (size) => `Mostrar imagen, ${size}`,
      playAnimation: (size) => `Reproducir animación, ${size}`,
      imageFailed: 'No se ha podido mostrar esta imagen.',
      videoFailed: 'No se ha podido reproducir este vídeo.',
      audioFailed: 'No se ha podido reproducir esta grabación.',
      gone: 'Este archivo ya no está disponible.',
      moreImages: (count) => plural(count, { one: '# imagen más', many: '# de imágenes más', other: '# imágenes más' }),
      download: (name) => `Descargar ${name}`,
      downloadSized: (name, size) => `Descargar ${name}, ${size}`,
      downloadFailed: 'No se ha podido descargar este archivo. Vuelve a intentarlo.',
      viewer: 'Visor de imágenes',
      position: (at, count) => `${number(at)} de ${number(count)}`,
      previous: 'Imagen anterior',
      next: 'Imagen siguiente',
      zoomIn: 'Ampliar',
      zoomOut: 'Reducir',
      zoomed: percent,
      closeViewer: 'Cerrar el visor de imágenes',
      voiceNote: 'Nota de voz',
      video: (name) => `Vídeo: ${name}`,
      play: (name) => `Reproducir ${name}`,
      pause: (name) => `Pausar ${name}`,
      seek: 'Posición',
      seekAt: (at, duration) => `${at} de ${duration}`,
      speed: (rate) => `Velocidad ${number(rate)}×`,
    },

    voice: {
      recorder: 'Nota de voz',
      asking: 'Permite el micrófono para empezar a grabar.',
      recording: 'Grabando',
      recorded: (time) => `Grabado, ${time}`,
      stop: 'Detener grabación',
      discard: 'Descartar nota de voz',
      send: 'Enviar nota de voz',
      note: 'Nota de voz',
      secondsLeft: (seconds) =>
        plural(seconds, { one: 'Queda # segundo', many: 'Quedan # de segundos', other: 'Quedan # segundos' }),
      denied:
        'Esta página no puede usar tu micrófono. Puedes permitirlo en los ajustes de tu navegador para este sitio.',
      noMicrophone: 'No se ha encontrado ningún micrófono.',
      failed: 'No se ha podido grabar. Puede que otro programa esté usando el micrófono.',
      notSent: 'No se ha podido enviar esta nota de voz. Vuelve a intentarlo.',
      close: 'Cerrar',
    },

    list: {
      untitled: 'Conversación',
      loading: 'Cargando tus conversaciones',
      empty: 'Aún no tienes otras conversaciones.',
      failed: 'No se han podido cargar tus conversaciones.',
      closed: 'Cerrada',
      current: 'Abierta ahora',
      unread,
      startNew: 'Iniciar una conversación nueva',
      opening: 'Abriendo…',
      openFailed: 'No se ha podido abrir esta conversación.',
      stillSending: 'Tu último mensaje aún se está enviando. Un momento.',
    },

    move: {
      scan: 'Apunta la cámara de tu teléfono al código o abre el enlace en cualquier otro dispositivo.',
      code: 'Código QR con el enlace a esta conversación',
      link: 'Enlace',
      copy: 'Copiar enlace',
      copied: 'Copiado',
      goodUntil: (time) =>
        time === null
          ? 'Sirve una sola vez y caduca pronto. Quien lo abra podrá leer esta conversación y escribir en ella.'
          : `Sirve una sola vez, hasta las ${time}. Quien lo abra podrá leer esta conversación y escribir en ella.`,
      over: 'Este enlace ha caducado.',
      again: 'Crear un enlace nuevo',
      failed: 'No se ha podido crear el enlace.',
      loading: 'Creando un enlace',

      how: '¿Dónde quieres continuar?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'Correo electrónico',
      },
      number: 'Número de teléfono',
      numberHint: 'Con el prefijo del país, como +44 7700 900123',
      email: 'Dirección de correo electrónico',
      sendCode: 'Enviarme un código',
      sending: 'Enviando…',
      codeSent: (address) => `Hemos enviado un código a ${address}.`,
      enterCode: 'Código',
      confirm: 'Continuar allí',
      confirming: 'Comprobando…',
      otherAddress: 'Usar otra dirección',
      doneTitle: 'Todo listo',
      done: (address) => `Esta conversación ahora también continúa en ${address}. Lo que escribas allí aparecerá aquí.`,
      close: 'Cerrar',
      problems: {
        number: 'Escribe el número con el prefijo del país, como +44 7700 900123.',
        email: 'Revisa la dirección. Debería ser parecida a nombre@example.com.',
        code: 'Escribe el código del mensaje.',
        wrongCode: 'Ese no es el código que enviamos, o ha caducado. Revísalo o pide uno nuevo.',
        addressInUse: 'Esta dirección ya forma parte de otra conversación con nosotros.',
        notOffered: 'No podemos escribir a esta dirección desde aquí. Prueba con otra.',
        over: 'Esta conversación ya no está disponible.',
        other: 'No ha funcionado.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Mensaje de nuestro equipo' : `Mensaje de ${name}`),
      dismiss: 'Descartar',
      quickStarts: 'Respuestas sugeridas',

      closed: 'Ahora no estamos disponibles',
      back: {
        today: (time) => `Volvemos hoy a las ${time}`,
        tomorrow: (time) => `Volvemos mañana a las ${time}`,
        on: (day, time) => `Volvemos el ${day} a las ${time}`,
        unknown: 'Volveremos en cuanto podamos',
      },
      yourTime: 'En tu hora local',
      looking: 'Comprobando quién está disponible…',

      leaveMessage: 'Déjanos un mensaje y te responderemos.',
      sendMessage: 'Enviar mensaje',
      sending: 'Enviando…',
      sent: 'Hemos recibido tu mensaje',
      answerTo: (email) =>
        email === null ? 'Lo leeremos en cuanto volvamos.' : `Te responderemos a ${email} en cuanto volvamos.`,
      writeAnother: 'Escribir otro mensaje',
      notSent: 'Tu mensaje aún no se ha enviado. Sigue aquí.',
    },

    form: {
      step: (position, count, title) =>
        `Paso ${number(position)} de ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Siguiente',
      back: 'Atrás',
      checking: 'Comprobando…',
      choose: 'Elige…',
      chooseSeveral: 'Puedes elegir más de una opción.',
      phone: 'Teléfono',
      country: (label) => `${label}: país`,
      newTab: 'se abre en una pestaña nueva',
      pleaseCheck: (labels) => `Revisa lo siguiente: ${list(labels)}.`,
      yes: 'Sí',
      message: 'Tu mensaje',
      yourRating: 'Tu valoración',
      wasThisHelpful: '¿Te ha resultado útil?',
      stars: (count, most) =>
        `${number(count)} de ${plural(most, { one: '# estrella', many: '# de estrellas', other: '# estrellas' })}`,
      points: (count, most) => `${number(count)} de ${number(most)}`,
      thumbsUp: 'Sí',
      thumbsDown: 'No',
      answerFirst: 'Responde a esta pregunta.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Elige una opción.',
        tick: 'Marca esta casilla para continuar.',
        url: 'Revisa la dirección. Debería ser parecida a www.example.com.',
        phone: 'Revisa el número. Elige el país y añade el prefijo.',
        number: 'Introduce un número.',
        integer: 'Introduce un número entero.',
        date: 'Introduce una fecha.',
        time: 'Introduce una hora.',
        tooShort: (characters) =>
          `Usa al menos ${plural(characters, { one: '# carácter', many: '# de caracteres', other: '# caracteres' })}.`,
        pattern: 'Revisa este dato. No tiene el formato esperado.',
        least: (limit) => `Introduce ${limit} o más.`,
        most: (limit) => `Introduce ${limit} o menos.`,
        earliest: (limit) => `Lo más pronto posible: ${limit}.`,
        latest: (limit) => `Lo más tarde posible: ${limit}.`,
        refused: 'Revisa este dato.',
        unchecked: 'No hemos podido comprobarlo en este momento. Vuelve a intentarlo.',
        tooMuch: 'Tus respuestas son demasiado largas en conjunto. Acorta esta.',
      },
    },
  };
});
