import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('pt-PT', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) =>
    plural(count, { one: 'Uma mensagem nova', many: '# de mensagens novas', other: '# mensagens novas' });
  const unread = (count: number) => plural(count, { one: '# não lida', many: '# não lidas', other: '# não lidas' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'menos de um minuto';
    if (minutes < 90)
      return plural(minutes, { one: 'cerca de um minuto', many: 'cerca de # minutos', other: 'cerca de # minutos' });
    const hours = Math.round(minutes / 60);
    if (hours < 36)
      return plural(hours, { one: 'cerca de uma hora', many: 'cerca de # horas', other: 'cerca de # horas' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'cerca de um dia', many: 'cerca de # dias', other: 'cerca de # dias' });
  };
  return {
    first: {
      openChat: 'Abrir o chat',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Fale connosco',
      closeChat: 'Fechar o chat',
      connecting: 'A ligar…',
      greeting: 'Olá! Como podemos ajudar?',
      whatHappensNext: 'Conte-nos um pouco sobre a sua questão e alguém da nossa equipa responderá aqui mesmo.',
      fieldLabels: {
        friendlyName: 'Nome',
        email: 'E-mail',
        query: 'A sua pergunta',
      },
      optional: 'opcional',
      startChat: 'Iniciar chat',
      fieldProblems: {
        required: (label) => `Preencha «${label}».`,
        email: () => 'Verifique o endereço. Deve ser parecido com nome@example.com.',
        tooLong: (_label, maxLength) =>
          `Utilize no máximo ${plural(maxLength, { one: '# carácter', many: '# de caracteres', other: '# caracteres' })}.`,
      },
      startNew: 'Iniciar uma nova conversa',
      tryAgain: 'Tentar novamente',
      changeDetails: 'Alterar os seus dados',
      crashed: 'Algo correu mal no chat. A sua conversa está segura.',
      reloadChat: 'Recarregar o chat',
      errors: {
        offline: 'Está sem ligação. Verifique a rede.',
        timeout: 'Está a demorar mais do que devia.',
        rateLimited: 'O chat está muito ocupado neste momento. Aguarde um instante.',
        auth: 'Não foi possível entrar no chat. Tente novamente daqui a pouco.',
        rejected: 'O chat não aceitou isto.',
        gone: 'Esta conversa já não está disponível.',
        tooLarge: 'É demasiado longo para uma só mensagem.',
        unsupportedType: 'Este tipo de conteúdo não pode ser enviado aqui.',
        ended: 'Esta conversa terminou.',
        unavailable: 'De momento, não conseguimos aceder ao chat.',
        badEndpointAnswer: 'De momento, o chat não está a funcionar como devia.',
        badConfig: 'De momento, o chat não está disponível nesta página.',
        loadFailed: 'Não foi possível carregar uma parte do chat. Verifique a ligação.',
        unknown: 'Algo correu mal.',
      },
    },

    conversation: {
      conversation: 'Conversa',
      you: 'Eu',
      agent: 'Apoio',
      today: 'Hoje',
      yesterday: 'Ontem',
      newMessages: 'Novas',
      edited: 'editada',
      waitingForAgent: 'Agradecemos o contacto, recebemos a sua mensagem. Em breve alguém responderá aqui.',
      loadingOlder: 'A carregar mensagens anteriores',
      olderFailed: 'Não foi possível carregar as mensagens anteriores.',
      loadingConversation: 'A carregar a sua conversa',
      jumpToLatest: (count) => (count === 0 ? 'Ir para a mais recente' : newMessages(count)),
      isTyping(names) {
        const [first = 'Alguém', second, ...others] = names.map((name) => name ?? 'Alguém');
        if (second === undefined) return `${first} está a escrever`;
        return others.length === 0 ? `${first} e ${second} estão a escrever` : 'Várias pessoas estão a escrever';
      },
      actions: {
        label: 'Ações da mensagem',
        react: 'Reagir',
        reply: 'Responder',
        reactWith: (emoji) => `Reagir com ${emoji}`,
        moreEmoji: 'Mais emojis',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['si'] : []), ...names.map((name) => name ?? 'alguém')];
          return `${emoji} de ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Resposta à nossa equipa' : `Resposta a ${name}`),
        replyingToYourself: 'Resposta à sua própria mensagem',
        cancelReply: 'Cancelar resposta',
        quote: (name, text) => `Em resposta a ${name}: ${text}. Ir para essa mensagem`,
        quoteDeleted: 'A mensagem original foi eliminada',
        keyboardHint: 'Prima Enter para percorrer as mensagens.',
      },
      notices: {
        joined: (name) => (name === null ? 'Alguém da nossa equipa entrou no chat' : `${name} entrou no chat`),
        left: (name) => (name === null ? 'Alguém da nossa equipa saiu do chat' : `${name} saiu do chat`),
        transferred: (name) =>
          name === null ? 'Agora está a falar com outra pessoa da nossa equipa' : `Agora está a falar com ${name}`,
        deleted: 'Esta mensagem foi eliminada',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Está na fila de espera${wait}`;
          return `${position === 1 ? 'A sua vez é a seguir' : `O seu lugar na fila: ${number(position)}`}${wait}`;
        },
        bot: 'Assistente automático',
        botAnswers: (name) =>
          name === null ? 'Um assistente automático está a responder' : `${name} está a responder`,
      },
      delivery: {
        queued: 'A aguardar envio',
        sending: 'A enviar',
        sent: 'Enviada',
        read: 'Lida',
      },
      notSent: 'Não enviada.',
      retry: 'Reenviar',
      copyText: 'Copiar texto',
      copied: 'Copiado',
      emoji: {
        open: 'Emojis',
        search: 'Procurar emojis',
        found: (count, first) =>
          count === 0
            ? 'Nenhum emoji encontrado'
            : `${plural(count, { one: 'Um emoji encontrado', many: '# de emojis encontrados', other: '# emojis encontrados' })}. Enter escolhe ${first}.`,
        suggestions: 'Emojis sugeridos',
        categories: 'Categorias',
        recent: 'Utilizados recentemente',
        skinTone: 'Tom de pele',
        noTone: 'sem tom de pele',
      },
      messageText: {
        code: 'Código',
        copyCode: 'Copiar código',
      },
      deleteMessage: 'Eliminar',
      unnamedFile: 'Ficheiro',
      filesFailed: 'Não foi possível mostrar este ficheiro.',
      recordVoice: 'Gravar mensagem de voz',

      attachments: {
        add: 'Adicionar ficheiros',
        camera: 'Tirar uma fotografia',
        queue: 'Ficheiros a enviar',
        preparing: 'A preparar…',
        remove: (name) => `Remover ${name}`,
        dismiss: 'Ignorar',
        dropHere: 'Largue os ficheiros aqui',
        takes: (types, size) => `${types}, até ${size} cada`,
        uploading: (name) => `A enviar ${name}`,
        cancel: (name) => `Cancelar ${name}`,
        refusals: {
          empty: (name) => `${name} está vazio, por isso não há nada para enviar.`,
          unreadable: (name) =>
            `Não foi possível ler ${name}. Confirme que o ficheiro ainda abre e adicione-o de novo.`,
          folder: (name) => `${name} é uma pasta. Adicione antes os ficheiros que contém.`,
          notLoaded: (name) => `Não foi possível adicionar ${name}. Verifique a ligação e adicione-o de novo.`,
          tooLarge: (name, size) => `${name} é demasiado grande. Cada ficheiro pode ter até ${size}.`,
          type: (name, types) => `${name} não pode ser enviado aqui. Aceitamos ${types}.`,
          lies: (name, extension) => `O conteúdo de ${name} não é ${extension}, por isso não o podemos enviar.`,
          tooMany: (max, left) =>
            `Pode adicionar ${plural(max, { one: 'um ficheiro', many: '# de ficheiros', other: '# ficheiros' })} de cada vez. ${plural(left, { one: 'Um ficou de fora', many: '# ficaram de fora', other: '# ficaram de fora' })}.`,
        },
        errors: {
          tooLarge: 'Este ficheiro é demasiado grande para ser enviado aqui.',
          unsupportedType: 'Este tipo de ficheiro não pode ser enviado aqui.',
          rejected: 'O chat não aceitou este ficheiro.',
          gone: 'Este ficheiro já não está aqui. Adicione-o de novo.',
          unavailable: 'Não foi possível carregar este ficheiro.',
          timeout: 'Não foi possível carregar este ficheiro a tempo.',
        },
      },

      composerLabel: 'A sua mensagem',
      composerPlaceholder: 'Escreva uma mensagem…',
      send: 'Enviar mensagem',
      nearLimit: (share) => `Já utilizou ${percent(share)} do tamanho máximo de uma mensagem.`,
      overLimit: (characters) =>
        `É demasiado longo para uma só mensagem. Reduza cerca de ${plural(characters, { one: '# carácter', many: '# de caracteres', other: '# caracteres' })} ou envie por partes.`,

      reconnecting: 'Ligação perdida. A restabelecer…',
      offline: 'Está sem ligação. Enviaremos as suas mensagens quando ela voltar.',
      refused: 'Não foi possível voltar a entrar no chat. O que escrever fica guardado até lá.',
      notKept:
        'O seu navegador não nos deixa guardar este chat, por isso não estará aqui depois de recarregar a página.',
      retryingIn: (seconds) =>
        `Nova tentativa dentro de ${plural(seconds, { one: '# segundo', many: '# de segundos', other: '# segundos' })}.`,
      retryingNow: 'A tentar novamente…',
      tryNow: 'Tentar agora',

      ended: 'Esta conversa terminou.',
      endedIdle: 'Esta conversa terminou porque esteve algum tempo sem atividade.',
      idle: {
        question: 'Ainda está aí?',
        endsIn: (time) => `Esta conversa termina em ${time}.`,
        stay: 'Ainda estou aqui',
        end: 'Terminar agora',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# segundo', many: '# de segundos', other: '# segundos' })
              : plural(minutes, { one: '# minuto', many: '# de minutos', other: '# minutos' });
          return `Ainda está aí? Esta conversa termina dentro de ${time}.`;
        },
      },
      thread: {
        closed: 'Esta conversa foi fechada. Escreva quando quiser e começará uma nova.',
        waiting: 'Recebemos a sua mensagem. Pode fechar o chat: a resposta estará aqui quando voltar.',
      },
      takeUp: {
        title: 'Não foi possível abrir essa conversa',
        linkOver: 'Esta ligação já foi utilizada ou expirou. Crie uma nova onde tinha aberto o chat.',
      },
      back: 'Voltar',
      answersIn: {
        minutes: 'Costumamos responder em poucos minutos',
        hours: 'Costumamos responder em poucas horas',
        day: 'Costumamos responder no prazo de um dia',
      },

      content: {
        loading: 'A carregar',
        notShown: 'De momento, esta mensagem não pode ser mostrada.',
        partFailed: 'Não foi possível carregar uma parte desta mensagem.',
      },
      menu: {
        open: 'Opções do chat',
        sound: 'Som',
        notify: 'Notificações',
        transcript: 'Obter transcrição',
        end: 'Terminar conversa',
        list: 'As suas conversas',
        elsewhere: 'Continuar noutro dispositivo',
        handoff: 'Continuar por mensagem',
      },
      attention: {
        newMessage: 'Nova mensagem',
        earlier: (count) =>
          plural(count, { one: 'e mais 1 mensagem', many: 'e mais # de mensagens', other: 'e mais # mensagens' }),
        dismiss: 'Ignorar',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Terminar esta conversa?',
        whatHappens: 'Depois já não poderá escrever nela, mas pode iniciar outra quando quiser.',
        unsent: (count) =>
          plural(count, {
            one: 'Uma das suas mensagens ainda não foi enviada.',
            many: '# das suas mensagens ainda não foram enviadas.',
            other: '# das suas mensagens ainda não foram enviadas.',
          }),
        end: 'Terminar conversa',
        goOn: 'Continuar no chat',
        skip: 'Terminar sem responder',
        answersNotSent: 'Não foi possível enviar as suas respostas.',
        underWay: 'A terminar…',
        failed: 'Não foi possível terminar a conversa.',
      },
      transcript: {
        title: 'Obter transcrição',
        whatFor: 'Guarde uma cópia desta conversa.',
        loading: (count) =>
          `A obter a conversa completa: ${plural(count, { one: '# mensagem', many: '# de mensagens', other: '# mensagens' })} até agora.`,
        loadingFailed: 'Não foi possível obter as mensagens anteriores.',
        beginningMissing: 'As mensagens anteriores não estão incluídas.',
        text: 'Guardar como texto',
        page: 'Guardar como página Web',
        print: 'Imprimir',
        printBlocked: 'O seu navegador bloqueou a janela de impressão. Guarde a página Web e imprima-a.',
        mail: 'Enviar por e-mail',
        mailing: 'A enviar…',
        mailed: 'Vamos enviá-la para o seu e-mail.',
        mailFailed: 'Não foi possível enviar o e-mail.',
        close: 'Fechar',
        heading: (title) => `Conversa: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Ficheiro: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} enviou um ficheiro: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Ligação restabelecida.',
    },

    content: {
      choices: 'Escolha uma resposta',
      answered: 'Respondido',
      closed: 'Já não está disponível',
      chosen: 'escolhido',
      send: 'Enviar',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Escolha uma opção.',
      codeCopied: 'Copiado',
      newTab: 'abre num separador novo',
      carousel: 'Cartões',
      carouselRole: 'carrossel',
      slide: (position, count) => `${number(position)} de ${number(count)}`,
      previous: 'Cartão anterior',
      next: 'Cartão seguinte',
      openMap: 'Abrir nos mapas',
      pictureMissing: 'Imagem não disponível',
      pick: {
        date: 'Escolher data',
        time: 'Escolher hora',
        dateTime: 'Escolher data e hora',
      },
      outOfRange: 'Escolha uma das opções oferecidas.',
      yourTimeZone: 'As horas estão no seu fuso horário.',
      comment: 'Comentário',
      skipped: 'sem resposta',
      thanks: 'Agradecemos a sua resposta.',
    },

    media: {
      open: (name, size) => `Abrir ${name}, ${size}`,
      openFailed: 'Não foi possível abrir este ficheiro. Tente novamente.',
      image: (what) => `Imagem: ${what}`,
      unnamedImage: 'Imagem',
      loadImage: (size) => `Mostrar imagem, ${size}`,
      playAnimation: (size) => `Reproduzir animação, ${size}`,
      imageFailed: 'Não foi possível mostrar esta imagem.',
      videoFailed: 'Não foi possível reproduzir este vídeo.',
      audioFailed: 'Não foi possível reproduzir esta gravação.',
      gone: 'Este ficheiro já não está disponível.',
      moreImages: (count) =>
        plural(count, { one: 'mais # imagem', many: 'mais # de imagens', other: 'mais # imagens' }),
      download: (name) => `Transferir ${name}`,
      downloadSized: (name, size) => `Transferir ${name}, ${size}`,
      downloadFailed: 'Não foi possível transferir este ficheiro. Tente novamente.',
      viewer: 'Visualizador de imagens',
      position: (at, count) => `${number(at)} de ${number(count)}`,
      previous: 'Imagem anterior',
      next: 'Imagem seguinte',
      zoomIn: 'Ampliar',
      zoomOut: 'Reduzir',
      zoomed: percent,
      closeViewer: 'Fechar visualizador de imagens',
      voiceNote: 'Mensagem de voz',
      video: (name) => `Vídeo: ${name}`,
      play: (name) => `Reproduzir ${name}`,
      pause: (name) => `Pausar ${name}`,
      seek: 'Posição',
      seekAt: (at, duration) => `${at} de ${duration}`,
      speed: (rate) => `Velocidade ${number(rate)}×`,
    },

    voice: {
      recorder: 'Mensagem de voz',
      asking: 'Permita o microfone para começar a gravar.',
      recording: 'A gravar',
      recorded: (time) => `Gravado, ${time}`,
      stop: 'Parar gravação',
      discard: 'Eliminar mensagem de voz',
      send: 'Enviar mensagem de voz',
      note: 'Mensagem de voz',
      secondsLeft: (seconds) =>
        plural(seconds, { one: 'Resta # segundo', many: 'Restam # de segundos', other: 'Restam # segundos' }),
      denied:
        'Esta página não pode utilizar o seu microfone. Pode permiti-lo para este site nas definições do navegador.',
      noMicrophone: 'Não foi encontrado nenhum microfone.',
      failed: 'Não foi possível gravar. Talvez outro programa esteja a utilizar o microfone.',
      notSent: 'Não foi possível enviar esta mensagem de voz. Tente novamente.',
      close: 'Fechar',
    },

    list: {
      untitled: 'Conversa',
      loading: 'A carregar as suas conversas',
      empty: 'Ainda não tem outras conversas.',
      failed: 'Não foi possível carregar as suas conversas.',
      closed: 'Fechada',
      current: 'Aberta agora',
      unread,
      startNew: 'Iniciar uma nova conversa',
      opening: 'A abrir…',
      openFailed: 'Não foi possível abrir esta conversa.',
      stillSending: 'A sua última mensagem ainda está a ser enviada. Um momento.',
    },

    move: {
      scan: 'Aponte a câmara do telemóvel para o código ou abra a ligação noutro dispositivo.',
      code: 'Código QR com a ligação para esta conversa',
      link: 'Ligação',
      copy: 'Copiar ligação',
      copied: 'Copiado',
      goodUntil: (time) =>
        time === null
          ? 'Funciona uma única vez e expira em breve. Quem a abrir pode ler esta conversa e escrever nela.'
          : `Funciona uma única vez, até às ${time}. Quem a abrir pode ler esta conversa e escrever nela.`,
      over: 'Esta ligação expirou.',
      again: 'Criar uma nova ligação',
      failed: 'Não foi possível criar a ligação.',
      loading: 'A criar uma ligação',

      how: 'Onde quer continuar?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'E-mail',
      },
      number: 'Número de telefone',
      numberHint: 'Com o indicativo do país, como +44 7700 900123',
      email: 'Endereço de e-mail',
      sendCode: 'Enviar código',
      sending: 'A enviar…',
      codeSent: (address) => `Enviámos um código para ${address}.`,
      enterCode: 'Código',
      confirm: 'Continuar lá',
      confirming: 'A verificar…',
      otherAddress: 'Utilizar outro endereço',
      doneTitle: 'Tudo pronto',
      done: (address) => `Esta conversa continua agora também em ${address}. O que escrever lá aparece aqui.`,
      close: 'Fechar',
      problems: {
        number: 'Introduza o número com o indicativo do país, como +44 7700 900123.',
        email: 'Verifique o endereço. Deve ser parecido com nome@example.com.',
        code: 'Introduza o código da mensagem.',
        wrongCode: 'Esse não é o código que enviámos, ou já expirou. Verifique-o ou peça um novo.',
        addressInUse: 'Este endereço já faz parte de outra conversa connosco.',
        notOffered: 'Não podemos escrever para este endereço a partir daqui. Tente outro.',
        over: 'Esta conversa já não está disponível.',
        other: 'Não resultou.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Mensagem da nossa equipa' : `Mensagem de ${name}`),
      dismiss: 'Ignorar',
      quickStarts: 'Respostas sugeridas',

      closed: 'De momento, não estamos disponíveis',
      back: {
        today: (time) => `Voltamos hoje às ${time}`,
        tomorrow: (time) => `Voltamos amanhã às ${time}`,
        on: (day, time) => `Voltamos: ${day} às ${time}`,
        unknown: 'Voltamos assim que possível',
      },
      yourTime: 'Na sua hora local',
      looking: 'A ver quem está disponível…',

      leaveMessage: 'Deixe-nos uma mensagem e entraremos em contacto.',
      sendMessage: 'Enviar mensagem',
      sending: 'A enviar…',
      sent: 'Recebemos a sua mensagem',
      answerTo: (email) =>
        email === null ? 'Vamos lê-la assim que voltarmos.' : `Responderemos para ${email} assim que voltarmos.`,
      writeAnother: 'Escrever outra mensagem',
      notSent: 'A sua mensagem ainda não foi enviada. Continua aqui.',
    },

    form: {
      step: (position, count, title) =>
        `Passo ${number(position)} de ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Seguinte',
      back: 'Voltar',
      checking: 'A verificar…',
      choose: 'Escolha…',
      chooseSeveral: 'Pode escolher mais do que uma opção.',
      phone: 'Telefone',
      country: (label) => `${label}: país`,
      newTab: 'abre num separador novo',
      pleaseCheck: (labels) => `Verifique: ${list(labels)}.`,
      yes: 'Sim',
      message: 'A sua mensagem',
      yourRating: 'A sua avaliação',
      wasThisHelpful: 'Isto foi útil?',
      stars: (count, most) =>
        `${number(count)} de ${plural(most, { one: '# estrela', many: '# de estrelas', other: '# estrelas' })}`,
      points: (count, most) => `${number(count)} de ${number(most)}`,
      thumbsUp: 'Sim',
      thumbsDown: 'Não',
      answerFirst: 'Responda a esta pergunta.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Escolha uma opção.',
        tick: 'Assinale esta opção para continuar.',
        url: 'Verifique o endereço. Deve ser parecido com www.example.com.',
        phone: 'Verifique o número. Escolha o país e indique o número completo.',
        number: 'Introduza um número.',
        integer: 'Introduza um número inteiro.',
        date: 'Introduza uma data.',
        time: 'Introduza uma hora.',
        tooShort: (characters) =>
          `Utilize pelo menos ${plural(characters, { one: '# carácter', many: '# de caracteres', other: '# caracteres' })}.`,
        pattern: 'Verifique este campo. Não tem o formato esperado.',
        least: (limit) => `Introduza ${limit} ou mais.`,
        most: (limit) => `Introduza ${limit} ou menos.`,
        earliest: (limit) => `A partir de: ${limit}.`,
        latest: (limit) => `No máximo até: ${limit}.`,
        refused: 'Verifique este campo.',
        unchecked: 'De momento, não foi possível verificar. Tente novamente.',
        tooMuch: 'As suas respostas são demasiado longas em conjunto. Encurte esta.',
      },
    },
  };
});
